import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Log } from '../../platform/log/index.js';
import { FamilyDatabase } from '../store/family-database.js';

const EVERY_MS = 500;
/** Answers that may wait to be recorded while the database is away; past it, nobody is answered. */
const MOST_WAITING = 10_000;

/**
 * Writes who was spoken of into the audit log, always on the beat and never in the answer's own path: an answer
 * that waited for its record would take longer than the reply that has none.
 */
@Injectable()
export class Disclosures implements BeforeApplicationShutdown {
  private waiting: string[] = [];
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();
  private busy = false;
  private failing = false;

  constructor(
    private readonly database: FamilyDatabase,
    private readonly log: Log,
  ) {
    this.timer = setInterval(() => this.beat(), EVERY_MS).unref();
  }

  /** @returns false where nothing more can be kept for recording: then the answer must not be given. */
  get hasRoom(): boolean {
    return this.waiting.length < MOST_WAITING;
  }

  add(personId: string): void {
    this.waiting.push(personId);
  }

  /** Records everything that waits. */
  async flush(): Promise<void> {
    this.beat();
    await this.writing;
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.writing;
    await this.flush();
    if (this.waiting.length > 0) {
      this.log.error('disclosures were not recorded', undefined, { count: this.waiting.length });
    }
  }

  private beat(): void {
    if (this.busy) return;
    this.busy = true;
    this.writing = this.write().finally(() => (this.busy = false));
  }

  private async write(): Promise<void> {
    try {
      for (let next = this.waiting[0]; next; next = this.waiting[0]) {
        await this.database.recordDisclosure(next);
        this.waiting.shift();
      }
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.log.error('disclosures wait for the database', error);
      this.failing = true;
    }
  }
}
