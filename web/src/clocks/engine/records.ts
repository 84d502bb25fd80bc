import { isRefusal, readTime, Temporal, type Instant, type When } from '../../../../src/kernel/index.js';
import { isFirstHand } from '../../../../src/custody/domain/custody-claim.js';
import { checkTime } from '../../../../src/custody/domain/time-checks.js';
import type { Sighting } from '../../../../src/proceedings/domain/custody/episode.js';
import type { ClaimKind, ClaimSource, WhenInput } from '../../api/operations.js';

/** Somebody saw or heard where the person is. */
export interface SeenRecord {
  readonly kind: ClaimKind;
  readonly source: ClaimSource;
  readonly at: WhenInput;
  /** when it was written down, milliseconds since 1970 */
  readonly recordedAt: number;
}

/** Somebody said when liberty was taken. */
export interface StartRecord {
  readonly kind: 'REAL' | 'RECORDED';
  readonly at: WhenInput;
  readonly recordedAt: number;
}

export const instantOf = (milliseconds: number): Instant =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds);

/** @returns a time as the kernel has it, read by the server's own rule. @param zone of whoever named none. */
export function whenOf(said: WhenInput, zone: string): When {
  const named = { precision: said.precision, zone: said.zone ?? zone };
  const at = said.at ? new Date(said.at) : null;
  return { ...named, ...readTime({ at, date: said.date ?? null, local: said.local ?? null }, named.zone) };
}

/** @returns what the server makes of a sighting when it comes; null: it will refuse the time. */
export function sightingOf({ kind, source, at, recordedAt }: SeenRecord, zone: string): Sighting | null {
  const time = checkTime(whenOf(at, zone), instantOf(recordedAt), 'at');
  if (isRefusal(time)) return null;
  return {
    kind,
    at: time.effectiveAt,
    recordedAt: instantOf(recordedAt),
    verified: isFirstHand(source),
    clockSuspect: time.clockSuspect,
  };
}

/** @returns a start that may rule a clock; null: its time is refused or in doubt. */
export function startOf({ at, recordedAt }: StartRecord, zone: string): When | null {
  const when = whenOf(at, zone);
  const time = checkTime(when, instantOf(recordedAt), 'at');
  return isRefusal(time) || time.clockSuspect ? null : when;
}
