import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Log } from '../../platform/log/index.js';
import { type Language } from '../domain/index.js';
import { FamilyKey, type WatchFacts } from '../family-key.js';
import { FamilyDatabase } from '../store/family-database.js';

const RETRY_MS = 2_000;
const MOST_WAITING = 5_000;

/** Keeps watch requests: sealed before anything else; tried again, under the same id, while the database is away. */
@Injectable()
export class WatchKeeper implements BeforeApplicationShutdown {
  private readonly waiting = new Map<string, Buffer>();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly database: FamilyDatabase,
    private readonly key: FamilyKey,
    private readonly log: Log,
  ) {
    this.timer = setInterval(() => void this.retry(), RETRY_MS).unref();
  }

  async keep(facts: Omit<WatchFacts, 'language'>, language: Language): Promise<void> {
    const id = randomUUID();
    const sealed = this.key.sealWatch(id, { ...facts, language });
    if (await this.put(id, sealed)) return;
    if (this.waiting.size < MOST_WAITING) this.waiting.set(id, sealed);
    else this.log.warn('a watch request was lost: too many wait for the database');
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.retry();
    if (this.waiting.size > 0) this.log.warn('watch requests were not stored', { count: this.waiting.size });
  }

  private async retry(): Promise<void> {
    for (const [id, sealed] of [...this.waiting]) {
      if (!(await this.put(id, sealed))) return;
      this.waiting.delete(id);
    }
  }

  private async put(id: string, sealed: Buffer): Promise<boolean> {
    try {
      await this.database.putWatch(id, sealed);
      return true;
    } catch (error) {
      this.log.error('a watch request waits for the database', error);
      return false;
    }
  }
}
