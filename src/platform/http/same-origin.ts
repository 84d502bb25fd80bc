import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a browser says that another site sent this form. Under `no-referrer` browsers write `Origin: null`
 * also for our own page, so `Sec-Fetch-Site`, which no page can set, decides where it is there.
 */
export function comesFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (origin && origin !== 'null' && hostOf(origin) !== host) return true;
  return site !== undefined && site !== 'same-origin';
}

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};
