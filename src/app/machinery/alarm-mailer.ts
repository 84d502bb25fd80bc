import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Config } from '../../platform/config/index.js';
import { alarmMail, type AlarmNews } from './alarm-text.js';

/** A mail server may keep the alarm waiting so long and no longer. */
const TIMEOUTS = {
  connectionTimeout: 8_000,
  greetingTimeout: 8_000,
  socketTimeout: 15_000,
  dnsTimeout: 8_000,
};

/**
 * Mails ALARM_EMAIL from whatever process holds it: by its own connection and past queue, worker and notifications,
 * because those are what has stopped.
 */
@Injectable()
export class AlarmMailer {
  constructor(private readonly config: Config) {}

  /** Without ALARM_EMAIL and SMTP_URL nobody is mailed; the alarm then stands on screens and in the log. */
  get isSetUp(): boolean {
    return this.config.get('ALARM_EMAIL') !== undefined && this.config.get('SMTP_URL') !== undefined;
  }

  /** What a Message-ID ends in. */
  get domain(): string {
    return new URL(this.config.get('PUBLIC_URL')).hostname;
  }

  /** @throws the library's error when the server did not take the message. Never called inside a session. */
  async send(news: Omit<AlarmNews, 'publicUrl'>, messageId: string): Promise<void> {
    const transport = createTransport({
      url: this.config.require('SMTP_URL'),
      disableFileAccess: true,
      disableUrlAccess: true,
      ...TIMEOUTS,
    });
    try {
      await transport.sendMail({
        ...alarmMail({ ...news, publicUrl: this.config.get('PUBLIC_URL') }),
        to: this.config.require('ALARM_EMAIL'),
        from: this.config.get('MAIL_FROM'),
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } finally {
      transport.close();
    }
  }
}
