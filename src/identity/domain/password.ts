import { refuse, type Refusal } from '../../kernel/index.js';

export const MIN_PASSWORD = 10;
const MAX_PASSWORD = 200;

/** What is wrong with a new password: its length only (NIST SP 800-63B asks for length, not for classes). @param path the input field it came in. */
export function passwordFault(password: string, path = 'password'): Refusal | null {
  const length = [...password].length;
  if (length < MIN_PASSWORD) {
    return refuse('PASSWORD_TOO_SHORT', { path, params: { limit: MIN_PASSWORD } });
  }
  if (length > MAX_PASSWORD) {
    return refuse('PASSWORD_TOO_LONG', { path, params: { limit: MAX_PASSWORD } });
  }
  return null;
}

/** @returns the form an e-mail address is compared in. */
export const canonicalEmail = (email: string): string => email.normalize('NFKC').trim().toLowerCase();
