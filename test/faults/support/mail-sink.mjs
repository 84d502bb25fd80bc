import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** Mail goes one by one, as fast as the machine lets it: what may not happen is that it stops coming. */
const QUIET_SECONDS = 60;

/** A mail server on the loopback that counts what it was given by Message-ID; it keeps no message. */
export class MailSink {
  /** times each Message-ID came */
  received = new Map();
  /** awaited before a message is acknowledged, with its id and what acknowledges it: a run kills the sender there */
  beforeAnswer = async () => undefined;
  /** the last few messages, transfer encoding undone, for what a run reads in them */
  latest = [];

  static async open(port = 0) {
    const sink = new MailSink();
    sink.server = new SMTPServer({
      authOptional: true,
      closeTimeout: 50,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, session, done) => void sink.#take(stream, session, done),
    });
    sink.server.on('error', () => undefined); // a killed client resets its connection
    await new Promise((resolve) => sink.server.listen(port, '127.0.0.1', resolve));
    sink.server.server.unref(); // a run that went wrong ends all the same
    sink.port = sink.server.server.address().port;
    return sink;
  }

  get url() {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Messages beyond the first of each id. */
  get repeats() {
    return [...this.received.values()].reduce((sum, times) => sum + times - 1, 0);
  }

  /** Waits for so many messages of different ids. @throws when no further one came for a minute. */
  async all(count) {
    for (let had = -1, since = 0; this.received.size < count; await pause(200)) {
      if (this.received.size > had) [had, since] = [this.received.size, performance.now()];
      if (performance.now() - since > QUIET_SECONDS * 1_000) throw new Error(`${had} of ${count} mails came`);
    }
  }

  close() {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  async #take(stream, session, done) {
    const chunks = [];
    try {
      for await (const chunk of stream) chunks.push(chunk);
    } catch {
      return; // cut off before the message was whole: it did not come
    }
    const text = Buffer.concat(chunks).toString('utf8');
    const id = /^Message-ID: (.+)$/im.exec(text)?.[1]?.trim() ?? '(none)';
    this.received.set(id, (this.received.get(id) ?? 0) + 1);
    this.latest = [
      ...this.latest.slice(-19),
      { to: session.envelope.rcptTo.map((to) => to.address), text: decoded(text) },
    ];
    let isAnswered = false;
    const answer = () => {
      if (!isAnswered) done();
      isAnswered = true;
    };
    await this.beforeAnswer(id, answer);
    answer();
  }
}

function decoded(text) {
  const [headers = '', ...rest] = text.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/^Content-Transfer-Encoding: base64/im.test(headers))
    return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
