import { isBefore, later, type Instant } from '../../kernel/index.js';

/** Who has planned no next shift is asked about a day: the longest custody clock is one. Organisation default. */
const HOURS_WITHOUT_A_PLAN = 24;

/**
 * The time for which a lawyer who goes off duty must leave nothing undone.
 * @param end of the shift; @param nextStart of the lawyer's next planned shift, null: none is planned.
 * @returns from its end to the next shift; never less than a day from now where no shift is planned.
 */
export function windowAfterShift(
  end: Instant,
  nextStart: Instant | null,
  now: Instant,
): { readonly from: Instant; readonly until: Instant } {
  const without = later(end, now).add({ hours: HOURS_WITHOUT_A_PLAN });
  return { from: end, until: nextStart && isBefore(end, nextStart) ? nextStart : without };
}
