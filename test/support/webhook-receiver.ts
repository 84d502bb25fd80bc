import { createHmac, timingSafeEqual } from 'node:crypto';
import { StandIn, type Caught, type Reply } from './stand-in.js';

/** Minutes a receiver lets a message be old: with the id it has seen before, this is the whole protection against replay. */
const TOLERANCE_SECONDS = 300;

export interface ReadWebhook {
  readonly id: string;
  readonly kind: string;
  readonly ref: { readonly type: string; readonly id: string } | null;
  readonly urgent: boolean;
  readonly at: string;
}

/** Checks a request as the documentation tells receivers to. @throws saying what is wrong. */
export function verifyWebhook({ headers, body }: Caught, secret: string, nowSeconds: number): ReadWebhook {
  const timestamp = String(headers['qorgau-timestamp']);
  if (Math.abs(nowSeconds - Number(timestamp)) > TOLERANCE_SECONDS) {
    throw new Error('too old or from the future');
  }
  const expected = createHmac('sha256', secret)
    .update(`${timestamp}.${body.toString('utf8')}`)
    .digest();
  const given = Buffer.from(String(headers['qorgau-signature']).replace(/^v1=/, ''), 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new Error('the signature does not fit');
  }
  const read = JSON.parse(body.toString('utf8')) as ReadWebhook;
  if (read.id !== headers['qorgau-id']) throw new Error('two ids');
  return read;
}

/** Somebody's server that is told news. */
export class WebhookReceiver {
  readonly answerNext: Reply[] = [];

  private constructor(readonly server: StandIn) {}

  static async open(): Promise<WebhookReceiver> {
    const own: { receiver?: WebhookReceiver } = {};
    const server = await StandIn.open(() => own.receiver!.answerNext.shift() ?? { status: 204 });
    own.receiver = new WebhookReceiver(server);
    return own.receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${this.server.port}/hook?key=of-the-receiver`;
  }

  get ids(): string[] {
    return this.server.caught.map(({ headers }) => String(headers['qorgau-id']));
  }

  read(secret: string): ReadWebhook[] {
    return this.server.caught.map((caught) => verifyWebhook(caught, secret, Date.now() / 1000));
  }

  close(): Promise<void> {
    return this.server.close();
  }
}
