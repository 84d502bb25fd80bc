import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../../platform/config/index.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** the same on every try, so that a message sent twice is one message to its reader */
  readonly messageId: string;
}

/** A mail server may keep us waiting so long and no longer. */
const TIMEOUTS = {
  connectionTimeout: 8_000,
  greetingTimeout: 8_000,
  socketTimeout: 15_000,
  dnsTimeout: 8_000,
};

/** Speaks SMTP to SMTP_URL over kept connections. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Transporter | null = null;

  constructor(private readonly config: Config) {}

  /** Unset SMTP_URL: e-mails wait in the database until there is one. */
  get isSetUp(): boolean {
    return this.config.get('SMTP_URL') !== undefined;
  }

  /** @throws the library's error when the server did not take the message. Never called inside a session. */
  async send(mail: Mail): Promise<void> {
    await this.open().sendMail({
      ...mail,
      from: this.config.get('MAIL_FROM'),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private open(): Transporter {
    this.transport ??= createTransport({
      url: this.config.require('SMTP_URL'),
      pool: true,
      maxConnections: 2,
      disableFileAccess: true,
      disableUrlAccess: true,
      ...TIMEOUTS,
    });
    return this.transport;
  }
}
