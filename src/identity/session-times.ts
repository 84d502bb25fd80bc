import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { OnceAtATime } from '../platform/clock/index.js';
import { Db } from '../platform/db/index.js';
import { Log } from '../platform/log/index.js';
import { SignInRepository } from './store/sign-in.repository.js';

const EVERY_MS = 60_000;

/**
 * When each sign-in was last used, written down once a minute on a beat of its own: a question that only reads cannot
 * write, and no answer waits for this. What a killed process had not written is told by the next request.
 */
@Injectable()
export class SessionTimes implements BeforeApplicationShutdown {
  private readonly timer: NodeJS.Timeout;
  private readonly keeping = new OnceAtATime(() => this.store());

  constructor(
    private readonly db: Db,
    private readonly signIns: SignInRepository,
    private readonly log: Log,
  ) {
    this.timer = setInterval(() => void this.keep(), EVERY_MS).unref();
  }

  /** Writes down what was used until now. */
  keep(): Promise<void> {
    return this.keeping.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.keep();
  }

  private async store(): Promise<void> {
    const seen = this.db.takeSeenSessions();
    if (seen.size === 0) return;
    try {
      await this.db.run({ name: 'identity.sessionTimes' }, () => this.signIns.seen(seen));
    } catch (error) {
      this.log.error('when sign-ins were last used was not stored', error);
    }
  }
}
