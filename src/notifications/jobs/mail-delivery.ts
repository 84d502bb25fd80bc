import { Injectable } from '@nestjs/common';
import { StaffRepository } from '../../identity/index.js';
import { realNowMs } from '../../platform/clock/index.js';
import { Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { alertMail, mailLanguage } from '../domain/alert-text.js';
import { mailFaultOf, secondsToNextTry, serverIsAway, type MailFault } from '../domain/next-try.js';
import { Deliveries, type ClaimedMail } from '../store/deliveries.repository.js';
import { Mailer, type Mail } from './mailer.js';

/** One run sends for so long; the rest is the next run's, so that mail never holds up a sweep. */
const RUN_MS = 10_000;
const NO_ADDRESS: MailFault = { code: 'NO_ADDRESS', response: null };

/** Opens addresses: the one place that does, at the moment of sending. */
@Injectable()
export class MailWriter {
  constructor(
    private readonly staff: StaffRepository,
    private readonly config: Config,
  ) {}

  /** @returns the whole e-mail, or null when its reader has left or was erased. */
  async write(claimed: ClaimedMail): Promise<Mail | null> {
    const reader = await this.staff.findOne(claimed.staffId);
    const to = reader?.active ? (await this.staff.emails([reader]))[0] : null;
    if (!reader || !to) return null;
    const link = `${this.config.get('PUBLIC_URL').replace(/\/$/, '')}/go/${claimed.refId}`;
    const { kind, urgent, messageId } = claimed;
    return { to, messageId, ...alertMail({ kind, urgent, link }, mailLanguage(reader.languages)) };
  }
}

/**
 * Sends what waits, one e-mail at a time: taken in one short session, sent outside any, settled in another. A
 * worker killed in between leaves a lease that runs out; the second try bears the same Message-ID.
 */
@Injectable()
export class MailDelivery {
  constructor(
    private readonly db: Db,
    private readonly deliveries: Deliveries,
    private readonly mailer: Mailer,
    private readonly writer: MailWriter,
    private readonly log: Log,
  ) {}

  /**
   * Sends until nothing is due, the server is away, or the run has lasted long enough.
   * @returns whether more may be due.
   */
  async deliver(): Promise<boolean> {
    if (!this.mailer.isSetUp) return false;
    const until = realNowMs() + RUN_MS;
    while (realNowMs() < until) {
      if (!(await this.deliverOne())) return false;
    }
    return true;
  }

  /** @returns whether going on makes sense. */
  private async deliverOne(): Promise<boolean> {
    const taken = await this.db.run(
      { name: 'deliverMail.take', purpose: 'send a notification' },
      async () => {
        const claimed = await this.deliveries.claim();
        return claimed && { claimed, mail: await this.writer.write(claimed) };
      },
    );
    if (!taken) return false;
    const fault = taken.mail ? await this.send(taken.mail) : NO_ADDRESS;
    await this.settle(taken.claimed, fault);
    return !fault || fault === NO_ADDRESS || !serverIsAway(fault);
  }

  private async send(mail: Mail): Promise<MailFault | null> {
    try {
      await this.mailer.send(mail);
      return null;
    } catch (error) {
      return mailFaultOf(error);
    }
  }

  private async settle(claimed: ClaimedMail, fault: MailFault | null): Promise<void> {
    if (fault) this.log.warn('an e-mail was not sent', { code: fault.code, count: claimed.attempts });
    await this.db.run({ name: 'deliverMail.settle' }, async () => {
      if (!fault) return this.deliveries.markSent(claimed);
      const wait = fault === NO_ADDRESS ? null : secondsToNextTry(claimed.attempts, fault);
      return this.deliveries.markFailed(claimed, fault.code, wait);
    });
  }
}
