import { checkTime } from '../custody/index.js';
import { isRefusal, refuse, toDate, type Instant, type Refusal, type When } from '../kernel/index.js';
import { storeWhen, type WhenInput, whenOf } from '../platform/graphql/index.js';
import { endsBeforeItBegan, minutesWaited } from './domain/minutes-waited.js';
import type { AccessRefusalRow } from './store/access-refusal.entity.js';

/** How a wait ended, as said: let in, or gone. */
export interface SaidEnd {
  readonly waitedUntil?: WhenInput | null | undefined;
  readonly admittedAt?: WhenInput | null | undefined;
}

interface Arrival {
  readonly said: When;
  readonly clockSuspect: boolean;
}

export type RefusalEnd = Pick<
  AccessRefusalRow,
  'endedSaid' | 'endedAt' | 'endKind' | 'endedBy' | 'minutesWaited'
>;

/**
 * Reads the end of a wait.
 * @returns null where none was said: it still runs.
 * @refuses ONE_END_ONLY, LEFT_BEFORE_ARRIVAL, and the faults of a time.
 */
export function readEnd(
  said: SaidEnd,
  arrival: Arrival,
  now: Instant,
  endedBy: string | null,
): RefusalEnd | Refusal | null {
  if (said.waitedUntil && said.admittedAt) return refuse('ONE_END_ONLY', { path: 'admittedAt' });
  const path = said.admittedAt ? 'admittedAt' : 'waitedUntil';
  const input = said[path];
  if (!input) return null;
  const ended = whenOf(input, arrival.said.zone);
  const time = checkTime(ended, now, path);
  if (isRefusal(time)) return time;
  const oneClock = time.clockSuspect === arrival.clockSuspect;
  if (oneClock && endsBeforeItBegan(arrival.said, ended)) return refuse('LEFT_BEFORE_ARRIVAL', { path });
  return {
    endedSaid: storeWhen(ended),
    endedAt: toDate(time.effectiveAt),
    endKind: said.admittedAt ? 'ADMITTED' : 'LEFT',
    endedBy,
    minutesWaited: oneClock ? minutesWaited({ arrived: arrival.said, ended }, now) : null,
  };
}
