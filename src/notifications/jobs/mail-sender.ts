import { Injectable } from '@nestjs/common';
import { StaffRepository } from '../../identity/index.js';
import { Config } from '../../platform/config/index.js';
import { alertMail, mailLanguage } from '../domain/alert-text.js';
import { mailVerdict, type Verdict } from '../domain/verdict.js';
import type { ClaimedDelivery } from '../store/deliveries.repository.js';
import type { ChannelSender, Prepared } from './channel-sender.js';
import { Mailer, type Mail } from './mailer.js';
import { recordLink } from './record-link.js';

/** Sends e-mails; opens addresses, the one place that does, at the moment of sending. */
@Injectable()
export class MailSender implements ChannelSender<Mail> {
  readonly channel = 'EMAIL';

  constructor(
    private readonly staff: StaffRepository,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  get isSetUp(): boolean {
    return this.mailer.isSetUp;
  }

  /** No address: its reader has left or was erased. */
  async prepare({ staffId, messageId, news }: ClaimedDelivery): Promise<Prepared<Mail>> {
    const reader = staffId ? await this.staff.findOne(staffId) : null;
    const to = reader?.active ? (await this.staff.emails([reader]))[0] : null;
    if (!reader || !to || !news) return { nowhere: 'NO_ADDRESS' };
    const { kind, urgent } = news;
    const link = recordLink(this.config, news.refId);
    const text = alertMail({ kind, urgent, link }, mailLanguage(reader.languages));
    return { ready: { to, messageId, ...text } };
  }

  send(mail: Mail): Promise<void> {
    return this.mailer.send(mail);
  }

  judge(error: unknown, attempts: number): Verdict {
    return mailVerdict(error, attempts);
  }
}
