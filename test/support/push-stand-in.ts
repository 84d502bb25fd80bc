import { createECDH, createPublicKey, randomBytes, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSigned } from './self-signed.js';
import { StandIn, type Caught, type Reply } from './stand-in.js';

interface Ece {
  decrypt(
    body: Buffer,
    options: { version: 'aes128gcm'; privateKey: ReturnType<typeof createECDH>; authSecret: string },
  ): Buffer;
}
const ece = createRequire(import.meta.url)('http_ece') as Ece;

/** What a browser read out of a push, once it was opened with the browser's own keys. */
export interface ReadPush {
  readonly browser: string;
  readonly ttl: string;
  readonly urgency: string;
  readonly topic: string;
  readonly bytes: number;
  readonly payload: {
    id: string;
    kind: string;
    ref: { type: string; id: string };
    urgent: boolean;
    text: string;
  };
}

/** A push service over https with browsers behind it: it checks who sends, and opens what was sealed for a browser. */
export class PushStandIn {
  readonly statusNext: Reply[] = [];
  readonly faults: string[] = [];
  private readonly browsers = new Map<string, { ecdh: ReturnType<typeof createECDH>; auth: string }>();

  private constructor(
    readonly server: StandIn,
    readonly dir: string,
    readonly caFile: string,
  ) {}

  static async open(): Promise<PushStandIn> {
    const own: { push?: PushStandIn } = {};
    const secure = selfSigned();
    const dir = mkdtempSync(join(tmpdir(), 'push-'));
    const caFile = join(dir, 'ca.pem');
    writeFileSync(caFile, secure.cert);
    const server = await StandIn.open(() => own.push!.answer(), { secure });
    own.push = new PushStandIn(server, dir, caFile);
    return own.push;
  }

  get host(): string {
    return `localhost:${this.server.port}`;
  }

  get settings(): Record<string, string> {
    return { PUSH_HOSTS: this.host, OUTBOUND_CA_FILE: this.caFile };
  }

  /** A browser subscribes. @returns what the app sends to the api. */
  browser(name: string): { endpoint: string; p256dh: string; auth: string } {
    const ecdh = createECDH('prime256v1');
    const p256dh = ecdh.generateKeys().toString('base64url');
    const auth = randomBytes(16).toString('base64url');
    this.browsers.set(name, { ecdh, auth });
    return { endpoint: `https://${this.host}/wake/${name}`, p256dh, auth };
  }

  /** @param publicKey the key the browsers subscribed with. @returns every push a browser could open. */
  read(publicKey: string): ReadPush[] {
    return this.server.caught.map((caught) => this.open(caught, publicKey));
  }

  async close(): Promise<void> {
    await this.server.close();
    rmSync(this.dir, { recursive: true, force: true });
  }

  private answer(): Reply {
    return this.statusNext.shift() ?? { status: 201 };
  }

  private open({ path, headers, body }: Caught, publicKey: string): ReadPush {
    const browser = path.replace('/wake/', '');
    const { ecdh, auth } = this.browsers.get(browser)!;
    assertVapid(headers.authorization ?? '', publicKey, `https://${this.host}`);
    if (headers['content-encoding'] !== 'aes128gcm') throw new Error('not sealed as RFC 8188 says');
    const opened = ece.decrypt(body, { version: 'aes128gcm', privateKey: ecdh, authSecret: auth });
    return {
      browser,
      ttl: String(headers['ttl']),
      urgency: String(headers['urgency']),
      topic: String(headers['topic']),
      bytes: body.length,
      payload: JSON.parse(opened.toString('utf8')) as ReadPush['payload'],
    };
  }
}

/** @throws unless the header is a signature of RFC 8292 by this key for this service, for a day at most. */
export function assertVapid(header: string, publicKey: string, audience: string): void {
  const [, token = '', key] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(header) ?? [];
  if (key !== publicKey) throw new Error('signed by another key');
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) throw new Error('the signature does not fit');
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<
    string,
    unknown
  >;
  if (aud !== audience) throw new Error(`signed for ${String(aud)}`);
  if (typeof exp !== 'number' || exp > Date.now() / 1000 + 86_400) throw new Error('signed for too long');
  if (typeof sub !== 'string' || !/^(mailto|https):/.test(sub)) throw new Error('no contact');
}
