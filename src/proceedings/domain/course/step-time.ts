import {
  boundsOf,
  conflict,
  isBefore,
  refuse,
  whenFault,
  type Instant,
  type Refusal,
  type When,
} from '../../../kernel/index.js';

/** A day fixed further ahead than this is a slip of the finger. */
const FURTHEST_DAYS = 730;

/**
 * What a day fixed for later is worth: the latest instant it can mean.
 * @returns null where it has passed already and is held to what holds for everything that happened;
 *   TIME_MISSING, TIME_TOO_FAR_AHEAD, or what is wrong with the words.
 */
export function fixedAhead(when: When, now: Instant): Instant | null | Refusal {
  const fault = whenFault(when);
  if (fault) return refuse(fault, { path: 'at' });
  const { from, until } = boundsOf(when);
  if (!from || !until) return refuse('TIME_MISSING', { path: 'at' });
  if (isBefore(from, now)) return null;
  if (isBefore(now.add({ hours: FURTHEST_DAYS * 24 }), from)) return conflict('TIME_TOO_FAR_AHEAD', 'at');
  return until;
}
