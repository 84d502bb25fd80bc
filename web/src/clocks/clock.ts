import type { Clock } from '../api/operations.js';

/** How a state is shown: always mark, shape and word together. */
export type Mark = 'RUNNING' | 'WARNING' | 'VIOLATION' | 'RESOLVED' | 'UNKNOWN';

/** One clock at one moment. */
export interface ClockFace {
  readonly mark: Mark;
  /** milliseconds left, below zero when it is over; null where nothing is counted */
  readonly left: number | null;
  /** what ends it: when to have acted */
  readonly end: string | null;
}

const HOUR = 3_600_000;

/** A clock of hours warns in its last hour, one of days in its last day. */
const warnsFrom = (clock: Clock): number => (clock.lastDay === null ? HOUR : 24 * HOUR);

/** Why a clock has no number: it stands still, nobody knows when it began, or another fact is missing. */
export type Uncounted = 'PAUSED' | 'NO_START' | 'NO_FACT';

const STARTS = new Set<string>(['LIBERTY_RESTRICTED', 'DELIVERED', 'ARRIVED_AT_STATION']);

/** @returns why nothing is counted; null: something is, also where a ground is missing, or the clock is closed. */
export function uncountedOf({ state, actBy, dueAt, missing }: Clock): Uncounted | null {
  if (state === 'MET' || state === 'VOID') return null;
  if (state === 'PAUSED') return 'PAUSED';
  if (state !== 'NEEDS_FACTS' && (actBy ?? dueAt) !== null) return null;
  return missing[0] !== undefined && STARTS.has(missing[0]) ? 'NO_START' : 'NO_FACT';
}

/**
 * @returns how to show a clock now. Where a ground or a record is missing it never looks like one that runs in order:
 * what is left stands beside the mark of what is not known.
 */
export function clockFace(clock: Clock, now: number): ClockFace {
  const end = clock.actBy ?? clock.dueAt;
  if (clock.state === 'MET' || clock.state === 'VOID') return { mark: 'RESOLVED', left: null, end };
  if (clock.state === 'NEEDS_FACTS' || end === null) return { mark: 'UNKNOWN', left: null, end: null };
  if (uncountedOf(clock)) return { mark: 'UNKNOWN', left: null, end };
  const left = Date.parse(end) - now;
  if (left <= 0) return { mark: clock.opens ? 'RESOLVED' : 'VIOLATION', left, end };
  if (clock.state === 'MISSED') return { mark: 'VIOLATION', left, end };
  if (left < warnsFrom(clock)) return { mark: 'WARNING', left, end };
  return { mark: clock.concerns.length > 0 ? 'UNKNOWN' : 'RUNNING', left, end };
}

const RANK_OF: Readonly<Record<Mark, number>> = {
  VIOLATION: 0,
  WARNING: 1,
  RUNNING: 2,
  UNKNOWN: 2,
  RESOLVED: 4,
};

const rankOf = ({ mark, left }: ClockFace): number =>
  mark !== 'RESOLVED' && left === null ? 3 : RANK_OF[mark];

/** Order of a list: what is over first and longest over first, then by what is left; unknown and closed below. */
export function byUrgency(a: ClockFace, b: ClockFace): number {
  return rankOf(a) - rankOf(b) || (a.left ?? 0) - (b.left ?? 0);
}
