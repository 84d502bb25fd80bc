import { boundsOf, isBefore, type Instant, type When } from '../../kernel/index.js';

/** A wait at a door, in the words of whoever waited. */
export interface Wait {
  readonly arrived: When;
  /** null: still waiting */
  readonly ended: When | null;
}

/**
 * Whole minutes surely waited: from the latest the arrival can have been to the earliest the end can have been.
 * @param now the end of a wait that still runs (UTC).
 * @returns null where either time is not known to the hour.
 */
export function minutesWaited({ arrived, ended }: Wait, now: Instant): number | null {
  if (!isSharp(arrived) || (ended && !isSharp(ended))) return null;
  const from = boundsOf(arrived).until;
  const to = ended ? boundsOf(ended).from : now;
  return from && to ? Math.max(0, Math.floor(to.since(from).total('minutes'))) : null;
}

/** @returns whether the end lies before the arrival however both are read. */
export function endsBeforeItBegan(arrived: When, ended: When): boolean {
  const { from } = boundsOf(arrived);
  const { until } = boundsOf(ended);
  return from !== null && until !== null && isBefore(until, from);
}

const isSharp = ({ precision }: When): boolean => precision === 'MINUTE' || precision === 'HOUR';
