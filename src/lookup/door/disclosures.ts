import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { OnceAtATime } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { Log } from '../../platform/log/index.js';
import { FamilyDatabase } from '../store/family-database.js';

const EVERY_MS = 500;
/**
 * Answers that may wait to be recorded while the database is away; past it, nobody is answered. An hour of ten
 * thousand people held, each asked for as often as the budget of a question allows.
 */
const MOST_WAITING = 200_000;

const AT_ONCE = 500;
/** A canary asked again and again is told once: alarms that wait are few, whoever attacks. */
const MOST_ALARMS = 100;

/**
 * Writes who was spoken of into the audit log, and which canary was asked for to the coordinators, always on the
 * beat and never in the answer's own path: an answer that waited for its record would take longer than the reply
 * that has none.
 */
@Injectable()
export class Disclosures implements BeforeApplicationShutdown {
  private waiting: string[] = [];
  private readonly alarms = new Set<string>();
  private readonly mailDomain: string;
  private readonly timer: NodeJS.Timeout;
  private readonly writing = new OnceAtATime(() => this.write());
  private failing = false;

  constructor(
    private readonly database: FamilyDatabase,
    private readonly log: Log,
    config: Config,
  ) {
    this.mailDomain = new URL(config.get('PUBLIC_URL')).hostname;
    this.timer = setInterval(() => void this.writing.run(), EVERY_MS).unref();
  }

  /** @returns false where nothing more can be kept for recording: then the answer must not be given. */
  get hasRoom(): boolean {
    return this.waiting.length < MOST_WAITING;
  }

  add(personId: string): void {
    this.waiting.push(personId);
  }

  /** @param tag of a canary, in base64. */
  addCanary(tag: string): void {
    if (this.alarms.size < MOST_ALARMS) this.alarms.add(tag);
  }

  /** Records everything that waits when it is called. */
  flush(): Promise<void> {
    return this.writing.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
    if (this.waiting.length > 0) {
      this.log.error('disclosures were not recorded', undefined, { count: this.waiting.length });
    }
  }

  private async write(): Promise<void> {
    try {
      for (const tag of [...this.alarms]) {
        await this.database.recordCanary(Buffer.from(tag, 'base64'), this.mailDomain);
        this.alarms.delete(tag);
      }
      while (this.waiting.length > 0) await this.writeSome();
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.log.error('disclosures wait for the database', error);
      this.failing = true;
    }
  }

  /** What is recorded goes, also where the next is not. */
  private async writeSome(): Promise<void> {
    let done = 0;
    try {
      for (const personId of this.waiting.slice(0, AT_ONCE)) {
        await this.database.recordDisclosure(personId);
        done += 1;
      }
    } finally {
      this.waiting.splice(0, done);
    }
  }
}
