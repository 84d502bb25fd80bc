import type { Credential } from '../platform/db/index.js';
import { tokenHash } from './store/sign-in.repository.js';

export const SESSION_COOKIE = 'qorgau_session';

/** @returns what a request shows for itself: a Bearer token, else the session cookie, else nothing. */
export function credentialOf(headers: {
  authorization?: string | undefined;
  cookie?: string | undefined;
}): Credential {
  const token = bearer(headers.authorization) ?? cookie(headers.cookie);
  return token ? { kind: 'TOKEN', tokenHash: tokenHash(token) } : { kind: 'NONE' };
}

const bearer = (header: string | undefined): string | null =>
  /^Bearer ([\w-]{20,100})$/.exec(header ?? '')?.[1] ?? null;

const cookie = (header: string | undefined): string | null =>
  new RegExp(`(?:^|; )${SESSION_COOKIE}=([\\w-]{20,100})(?:;|$)`).exec(header ?? '')?.[1] ?? null;
