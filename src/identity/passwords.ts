import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's second Argon2id setting: 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
/** Hashing is costly on purpose: more than this at once would make the sign-in a lever to stop the house. */
const AT_ONCE = 4;

/** Argon2id (RFC 9106). Never called inside a database session. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly queue: (() => void)[] = [];
  private decoy: Promise<string> | null = null;

  /** How many wait for their turn. */
  get waiting(): number {
    return this.queue.length;
  }

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, ARGON2ID));
  }

  /** @param stored null for an unknown account: the same work is done, so time tells nothing. */
  async matches(password: string, stored: string | null): Promise<boolean> {
    this.decoy ??= this.hash('nobody has this password');
    const known = stored ?? (await this.decoy);
    const equal = await this.inTurn(() => verify(known, password));
    return equal && stored !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.queue.push(resolve));
    this.running += 1;
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.queue.shift()?.();
    }
  }
}
