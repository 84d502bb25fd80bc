import type { NotificationKind, NotificationRefType } from './alert-text.js';

/** Failures one after the other until a webhook is paused. */
export const FAILURES_UNTIL_PAUSE = 10;

export type WebhookUrlFault = 'URL_NOT_VALID' | 'URL_NOT_HTTPS' | 'URL_WITH_CREDENTIALS';

/** @param plainOnLoopback http to this machine: outside production. @returns the parsed address, or what is wrong with it. */
export function webhookUrlOf(text: string, plainOnLoopback: boolean): URL | WebhookUrlFault {
  if (!URL.canParse(text)) return 'URL_NOT_VALID';
  const url = new URL(text);
  if (url.username || url.password) return 'URL_WITH_CREDENTIALS';
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol === 'http:' && isLocal && plainOnLoopback) return url;
  return url.protocol === 'https:' ? url : 'URL_NOT_HTTPS';
}

export interface WebhookNews {
  /** the same on every try: a receiver that has seen it has seen it */
  readonly id: string;
  readonly kind: NotificationKind | 'TEST';
  readonly ref: { readonly type: NotificationRefType; readonly id: string } | null;
  readonly urgent: boolean;
  /** domain time, ISO 8601 */
  readonly at: string;
}

/** @returns the body, of which the signature is made: no person, no colleague, no sentence. */
export const webhookBody = ({ id, kind, ref, urgent, at }: WebhookNews): string =>
  JSON.stringify({ id, kind, ref, urgent, at });

/** @param timestamp Unix seconds, as in the header. @returns what is signed: a body cannot be sent again later. */
export const signedText = (timestamp: string, body: string): string => `${timestamp}.${body}`;
