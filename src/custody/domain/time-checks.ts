import {
  boundsOf,
  isBefore,
  refuse,
  refuseWhen,
  type Instant,
  type Refusal,
  type When,
} from '../../kernel/index.js';

/** A device may be this far ahead before its time is called wrong rather than merely early. */
const SKEW_MINUTES = 5;
/** Beyond this the device's clock is wrong: the words are kept, marked, and kept off deadlines. */
const SUSPECT_HOURS = 12;

/** What a claimed time is worth: `effectiveAt` orders it among others; `clockSuspect` keeps it off deadlines. */
export interface CheckedTime {
  readonly effectiveAt: Instant;
  readonly clockSuspect: boolean;
}

/**
 * Checks a time against now. A minute or two ahead is a fast clock, an hour ahead a slip of the finger and
 * refused, half a day ahead a phone whose clock is wrong: accepted, marked with its receipt.
 * @returns TIME_IN_FUTURE, or what `refuseWhen` says of the words, as a Refusal.
 */
export function checkTime(when: When, now: Instant, path: string): CheckedTime | Refusal {
  const fault = refuseWhen(when, path);
  if (fault) return fault;
  const { from, until } = boundsOf(when);
  const start = from ?? now;
  if (isBefore(now.add({ hours: SUSPECT_HOURS }), start)) return { effectiveAt: now, clockSuspect: true };
  if (isBefore(now.add({ minutes: SKEW_MINUTES }), start)) return refuse('TIME_IN_FUTURE', { path });
  const latest = until ?? now;
  return { effectiveAt: isBefore(now, latest) ? now : latest, clockSuspect: false };
}
