import { Injectable } from '@nestjs/common';
import { realNow } from '../../platform/clock/index.js';
import { Log } from '../../platform/log/index.js';
import { SILENT_AFTER } from '../../platform/machinery/index.js';
import { AlarmMailer } from './alarm-mailer.js';

/**
 * The alarm for a database that does not answer: nobody can be told on a screen, and nothing can be claimed, so each
 * api mails for itself, once. Its own clock only says when; how long is measured by one that nobody sets.
 */
@Injectable()
export class DatabaseAlarm {
  private answered = { tick: performance.now(), at: realNow() };
  private isTold = false;

  constructor(
    private readonly mailer: AlarmMailer,
    private readonly log: Log,
  ) {}

  /** The database has answered. @throws where the mail that says so was not taken: say it again. */
  async heard(): Promise<void> {
    if (this.isTold) await this.mail('RECOVERED');
    this.isTold = false;
    this.answered = { tick: performance.now(), at: realNow() };
  }

  /** The database has not answered. @throws where the alarm was not taken: say it again. */
  async missed(): Promise<void> {
    if (this.isTold || performance.now() - this.answered.tick < SILENT_AFTER * 1000) return;
    this.log.error('reminders have stopped', null, { code: 'DATABASE_AWAY' });
    await this.mail('STOPPED');
    this.isTold = true;
  }

  private async mail(kind: 'STOPPED' | 'RECOVERED'): Promise<void> {
    if (!this.mailer.isSetUp) return;
    const since = this.answered.at.toString({ smallestUnit: 'second' });
    const until = kind === 'RECOVERED' ? realNow().toString({ smallestUnit: 'second' }) : null;
    const key = `${this.answered.at.epochMilliseconds}.database-${kind.toLowerCase()}`;
    await this.mailer.send({ kind, reason: 'DATABASE_AWAY', since, until }, `<${key}@${this.mailer.domain}>`);
  }
}
