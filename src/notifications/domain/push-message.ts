import {
  alertText,
  type AlertLanguage,
  type NotificationKind,
  type NotificationRefType,
} from './alert-text.js';

/** Every push has this many bytes before it is sealed: its length tells the service nothing. */
export const PUSH_BYTES = 1024;

export interface PushNews {
  /** the same on every try: a browser shows two of one id as one */
  readonly id: string;
  readonly kind: NotificationKind;
  readonly ref: { readonly type: NotificationRefType; readonly id: string };
  readonly urgent: boolean;
}

/** @returns JSON for the app's service worker, filled with spaces to PUSH_BYTES. It names nobody. */
export function pushMessage(news: PushNews, language: AlertLanguage): Buffer {
  const text = alertText(news.kind, language);
  const body = Buffer.from(JSON.stringify({ ...news, text }), 'utf8');
  return Buffer.concat([body, Buffer.alloc(Math.max(0, PUSH_BYTES - body.length), ' ')]);
}

/** Seconds a service keeps a message for a phone that is off: a reminder a day late misleads. */
export const pushLifeSeconds = (urgent: boolean): number => (urgent ? 24 * 3600 : 12 * 3600);
