import type { Say } from '../i18n/words.js';
import { Refused } from './act.js';

/** Why something was not done. */
export interface Fault {
  /** the refusal's, NOT_SENT where no answer came */
  readonly code: string;
  readonly text: string;
  /** the field at fault, as the API names it; null: none, or the document does not ask for it */
  readonly path: string | null;
}

/** A fault as a form shows it: each part once. */
export interface FaultShown {
  faultAt(field: string): string | null;
  /** @param known fields that show their own fault. @returns what to say below the form */
  restOf(known: readonly string[]): string | null;
}

/** @returns the server's own word, or that nothing was sent. */
export const faultOf = (reason: unknown, say: Say): Fault =>
  reason instanceof Refused
    ? { code: reason.code, text: reason.message, path: reason.path }
    : { code: 'NOT_SENT', text: say('board.notSent'), path: null };

/** The path of a field, also inside of a correction: `ruling.announcedAt`, `announcedAt.local`. */
const isAt = (path: string | null, field: string): boolean => path?.split('.').includes(field) ?? false;

/** Puts a fault at its field, or below the form where no field shows it. */
export const shownAt = (fault: Fault | null): FaultShown => ({
  faultAt: (field) => (fault && isAt(fault.path, field) ? fault.text : null),
  restOf: (known) => (fault && !known.some((field) => isAt(fault.path, field)) ? fault.text : null),
});
