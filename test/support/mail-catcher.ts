import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly to: string[];
  readonly messageId: string;
  /** the whole message as it came over the wire, transfer encoding undone */
  readonly text: string;
}

/** A real SMTP server on the loopback that keeps what it is given. */
export class MailCatcher {
  readonly mails: CaughtMail[] = [];
  /** answered to the next messages instead of taking them: an SMTP status each */
  readonly refuseNext: number[] = [];
  /** true: takes messages and does not say so, until let go */
  holds = false;
  private readonly held: (() => void)[] = [];

  private constructor(
    private readonly server: SMTPServer,
    readonly port: number,
  ) {}

  /** @param port 0 takes a free one. */
  static async open(port = 0): Promise<MailCatcher> {
    const held: { catcher?: MailCatcher } = {};
    const server = new SMTPServer({
      authOptional: true,
      closeTimeout: 50,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const status = held.catcher!.refuseNext.shift();
          if (status) return done(Object.assign(new Error('not now'), { responseCode: status }));
          held.catcher!.mails.push(
            read(
              Buffer.concat(chunks).toString('latin1'),
              session.envelope.rcptTo.map((to) => to.address),
            ),
          );
          held.catcher!.say(() => done());
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    held.catcher = new MailCatcher(server, (server.server.address() as AddressInfo).port);
    return held.catcher;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  letGo(): void {
    this.holds = false;
    this.held.splice(0).forEach((go) => go());
  }

  private say(done: () => void): void {
    if (this.holds) this.held.push(done);
    else done();
  }

  close(): Promise<void> {
    this.letGo();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

function read(raw: string, to: string[]): CaughtMail {
  const [headers = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const messageId = /^Message-ID: (.+)$/im.exec(headers)?.[1]?.trim() ?? '';
  const decoded = /^Content-Transfer-Encoding: base64/im.test(headers)
    ? Buffer.from(body, 'base64').toString('utf8')
    : unquote(body);
  return { to, messageId, text: `${headers}\n\n${decoded}` };
}

const unquote = (body: string): string =>
  Buffer.from(
    body
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
