import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { FewAtATime } from '../platform/clock/index.js';

/** OWASP's second Argon2id setting: 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
/** Hashing is costly on purpose: more than this at once would make the sign-in a lever to stop the house. */
const AT_ONCE = 4;

/** Argon2id (RFC 9106). Never called inside a database session. */
@Injectable()
export class Passwords {
  private readonly turns = new FewAtATime(AT_ONCE);
  private decoy: Promise<string> | null = null;

  /** How many wait for their turn. */
  get waiting(): number {
    return this.turns.waiting;
  }

  hash(password: string): Promise<string> {
    return this.turns.run(() => hash(password, ARGON2ID));
  }

  /** @param stored null for an unknown account: the same work is done, so time tells nothing. */
  async matches(password: string, stored: string | null): Promise<boolean> {
    this.decoy ??= this.hash('nobody has this password');
    const known = stored ?? (await this.decoy);
    const equal = await this.turns.run(() => verify(known, password));
    return equal && stored !== null;
  }
}
