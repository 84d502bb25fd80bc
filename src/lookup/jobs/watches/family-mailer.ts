import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../../../platform/config/index.js';

export interface FamilyLetter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** the same on every try, so that a letter sent twice is one letter to its reader */
  readonly messageId: string;
  /** a mail program's own button follows it without opening it (RFC 8058) */
  readonly stopUrl: string;
}

/** A mail server may keep us waiting so long and no longer. */
const TIMEOUTS = {
  connectionTimeout: 8_000,
  greetingTimeout: 8_000,
  socketTimeout: 15_000,
  dnsTimeout: 8_000,
};

/** Letters to families over SMTP_URL, apart from those to colleagues: neither can hold up the other. */
@Injectable()
export class FamilyMailer implements OnApplicationShutdown {
  private transport: Transporter | null = null;

  constructor(private readonly config: Config) {}

  /** Unset SMTP_URL: letters wait in the database until there is one. */
  get isSetUp(): boolean {
    return this.config.get('SMTP_URL') !== undefined;
  }

  /** @throws the library's error when the server did not take it; its message may quote the address. */
  async send({ stopUrl, ...letter }: FamilyLetter): Promise<void> {
    await this.open().sendMail({
      ...letter,
      from: this.config.get('MAIL_FROM'),
      headers: {
        'Auto-Submitted': 'auto-generated',
        'List-Unsubscribe': `<${stopUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private open(): Transporter {
    this.transport ??= createTransport({
      url: this.config.require('SMTP_URL'),
      pool: true,
      maxConnections: 1,
      disableFileAccess: true,
      disableUrlAccess: true,
      ...TIMEOUTS,
    });
    return this.transport;
  }
}
