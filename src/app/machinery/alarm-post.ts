import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { type MachineryReason } from '../../platform/machinery/index.js';
import { AlarmMailer } from './alarm-mailer.js';
import { Outages, type ClaimedAlarm, type MachineryMailKind } from './outages.js';

/** Mails about outages: left in the transaction that noticed one, sent by whichever api takes them. */
@Injectable()
export class AlarmPost {
  constructor(
    private readonly db: Db,
    private readonly outages: Outages,
    private readonly mailer: AlarmMailer,
    private readonly log: Log,
  ) {}

  /** Runs inside the current session. */
  async leave(outageId: string, kind: MachineryMailKind): Promise<void> {
    if (this.mailer.isSetUp) await this.outages.addMail(outageId, kind, this.mailer.domain);
  }

  /** Sends what waits, each outside any session. One that fails waits longer each time. */
  async deliver(): Promise<void> {
    if (!this.mailer.isSetUp) return;
    for (;;) {
      const claimed = await this.db.run({ name: 'machinery.claimMail' }, () => this.outages.claimMail());
      if (!claimed || !(await this.send(claimed))) return;
    }
  }

  /** @returns whether the server took it. */
  private async send(claimed: ClaimedAlarm): Promise<boolean> {
    const { kind, since, recoveredAt, messageId } = claimed;
    const news = {
      kind,
      reason: claimed.reason as MachineryReason,
      since: since?.toISOString() ?? null,
      until: kind === 'RECOVERED' ? (recoveredAt?.toISOString() ?? null) : null,
    };
    try {
      await this.mailer.send(news, messageId);
    } catch (error) {
      const { code } = error as { code?: unknown };
      this.log.error('an alarm was not mailed', error);
      await this.db.run({ name: 'machinery.mailFailed' }, () =>
        this.outages.mailFailed(claimed, typeof code === 'string' ? code : 'UNKNOWN'),
      );
      return false;
    }
    await this.db.run({ name: 'machinery.mailSent' }, () => this.outages.mailSent(claimed));
    return true;
  }
}
