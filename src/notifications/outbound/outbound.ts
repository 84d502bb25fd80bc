import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import { rootCertificates } from 'node:tls';
import { Config } from '../../platform/config/index.js';
import type { OutsideFault } from '../domain/verdict.js';
import { guardedLookup, literalAddress, mayReach } from './address-guard.js';

const TIMEOUT_MS = 10_000;
const MOST_ANSWER_BYTES = 64 * 1024;
/** RFC 9110, 15.5.11: gone, and likely for good. */
const GONE = 410;
const LONGEST_RETRY_AFTER_SECONDS = 3600;

/** A request that did not end in a 2xx: what is known of it, and none of the other side's words. */
export class OutboundFault extends Error {
  constructor(readonly fault: OutsideFault) {
    super(fault.code);
    this.name = 'OutboundFault';
  }
}

/**
 * Sends one request to an address that somebody typed in: to public addresses only (this machine too, outside
 * production), checked after the name was resolved; redirects are not followed, nothing of the answer is kept but
 * its status, and all of it takes ten seconds at most.
 */
@Injectable()
export class Outbound {
  private authorities: string[] | null = null;

  constructor(private readonly config: Config) {}

  get reachesLoopback(): boolean {
    return this.config.get('NODE_ENV') !== 'production';
  }

  /** @throws OutboundFault */
  async post(url: URL, headers: Readonly<Record<string, string>>, body: Buffer): Promise<void> {
    const literal = literalAddress(url.hostname);
    if (literal && !mayReach(literal, this.reachesLoopback)) throw unreached('ADDRESS_REFUSED');
    const answer = await this.exchange(url, { ...headers, 'Content-Length': String(body.length) }, body);
    if (answer.status < 200 || answer.status >= 300) {
      throw new OutboundFault({ code: `HTTP_${answer.status}`, isGone: answer.status === GONE, ...answer });
    }
  }

  private exchange(
    url: URL,
    headers: Record<string, string>,
    body: Buffer,
  ): Promise<{ status: number; retryAfterSeconds: number | null }> {
    const isSecure = url.protocol === 'https:';
    const options: RequestOptions & { ca?: string[] } = {
      method: 'POST',
      headers,
      agent: false,
      lookup: guardedLookup(this.reachesLoopback),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(isSecure ? { ca: this.trusted() } : {}),
    };
    return new Promise((resolve, reject) => {
      const request = (isSecure ? secureRequest : plainRequest)(url, options, (response) => {
        response.on('error', (error) => reject(faultOf(error)));
        drain(response, () =>
          resolve({ status: response.statusCode ?? 0, retryAfterSeconds: retryAfter(response) }),
        );
      });
      request.on('error', (error) => reject(faultOf(error)));
      request.end(body);
    });
  }

  private trusted(): string[] {
    const file = this.config.get('OUTBOUND_CA_FILE');
    this.authorities ??= [...rootCertificates, ...(file ? [readFileSync(file, 'utf8')] : [])];
    return this.authorities;
  }
}

/** Reads an answer away; one that does not end is cut off. */
function drain(response: IncomingMessage, done: () => void): void {
  let bytes = 0;
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= MOST_ANSWER_BYTES) return;
    done();
    response.destroy();
  });
  response.on('end', done);
}

function retryAfter({ headers }: IncomingMessage): number | null {
  const given = headers['retry-after'];
  return given && /^\d{1,6}$/.test(given) ? Math.min(Number(given), LONGEST_RETRY_AFTER_SECONDS) : null;
}

const unreached = (code: string): OutboundFault =>
  new OutboundFault({ code, status: null, retryAfterSeconds: null, isGone: false });

function faultOf(error: unknown): OutboundFault {
  const { code } = (error ?? {}) as { code?: unknown };
  if (code === 'ABORT_ERR') return unreached('TIMEOUT');
  return unreached(typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,39}$/.test(code) ? code : 'UNKNOWN');
}
