import type { Say } from '../../i18n/words.js';

type Told =
  | 'address'
  | 'away'
  | 'blocked'
  | 'certificate'
  | 'chatGone'
  | 'closed'
  | 'left'
  | 'listened'
  | 'mailAddress'
  | 'mailLogin'
  | 'name'
  | 'nowhere'
  | 'old'
  | 'ours'
  | 'paused'
  | 'private'
  | 'service'
  | 'slow'
  | 'tooMany'
  | 'trouble'
  | 'unknown';

const TOLD: Readonly<Record<string, Told>> = {
  ADDRESS_REFUSED: 'private',
  CHAT_NOT_FOUND: 'chatGone',
  EAI_AGAIN: 'name',
  EAUTH: 'mailLogin',
  EDNS: 'name',
  EENVELOPE: 'mailAddress',
  EMESSAGE: 'mailAddress',
  ENOTFOUND: 'name',
  HTTP_401: 'closed',
  HTTP_403: 'blocked',
  HTTP_404: 'address',
  HTTP_409: 'listened',
  HTTP_410: 'left',
  HTTP_429: 'tooMany',
  LEFT: 'left',
  NOT_LINKED: 'nowhere',
  NOT_PREPARED: 'ours',
  NOT_SEALED: 'ours',
  NOT_SET_UP: 'ours',
  NOT_SUBSCRIBED: 'nowhere',
  NO_ADDRESS: 'nowhere',
  NO_KEY: 'ours',
  PAUSED_OR_REMOVED: 'paused',
  SERVICE_NOT_ALLOWED: 'service',
  TIMEOUT: 'slow',
  TOO_OLD: 'old',
  UNKNOWN: 'unknown',
};

/** Codes that come from elsewhere, by what they have in common. */
const LIKE: readonly (readonly [RegExp, Told])[] = [
  [/^HTTP_5\d\d$/, 'trouble'],
  [/TIMEDOUT|TIMEOUT/, 'slow'],
  [/CERT|SELF_SIGNED|UNABLE_TO_|^ETLS$/, 'certificate'],
  [/^(ECONN|ESOCKET|EHOST|ENET|EPIPE|NOT_REACHED)/, 'away'],
];

/** @param code stable, of a message that did not leave. @returns why, in words; a code nobody has words for stays in them. */
export function faultText(code: string, say: Say): string {
  const told = TOLD[code] ?? LIKE.find(([pattern]) => pattern.test(code))?.[1];
  return told ? say(`newsOut.fault_${told}`) : say('newsOut.faultOther', { code });
}
