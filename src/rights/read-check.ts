import { checkTime, type DetentionRow } from '../custody/index.js';
import { isRefusal, Refusal, refuse, toDate, toInstant, type Instant, type When } from '../kernel/index.js';
import { storeWhen } from '../platform/graphql/index.js';
import {
  assessRightsCheck,
  type RightsAssessment,
  type RightsManner,
  type RightsOutcome,
} from './domain/index.js';
import type { NewRightsCheck } from './store/rights-check-rows.repository.js';

/** One check as somebody recorded it, not yet judged. */
export interface RecordedCheck {
  readonly id: string;
  readonly code: string;
  readonly outcome: RightsOutcome;
  readonly manner: RightsManner | null;
  readonly at: When;
  readonly requestedAt: When | null;
  readonly grantedAt: When | null;
  readonly note: string | null;
}

export interface Recording {
  readonly detention: DetentionRow;
  readonly now: Instant;
  readonly recordedBy: string | null;
}

/** A day: no detention without a ruling may lawfully last longer (CAO 789(3)). */
const LONGEST_UNSEEN_HOURS = 24;

/**
 * Judges a recorded check and makes it a row.
 * @refuses what `assessRightsCheck` and `checkTime` refuse, and BEFORE_THE_DETENTION.
 */
export function readCheck(
  check: RecordedCheck,
  { detention, now, recordedBy }: Recording,
): NewRightsCheck | Refusal {
  const assessment = assessRightsCheck(check);
  if (isRefusal(assessment)) return assessment;
  const times = readTimes(check, detention, now);
  if (isRefusal(times)) return times;
  return {
    ...resultOf(assessment),
    ...times,
    id: check.id,
    detentionId: detention.id,
    subjectId: detention.personId,
    manner: check.manner,
    saidAt: storeWhen(check.at),
    requestedSaid: check.requestedAt && storeWhen(check.requestedAt),
    grantedSaid: check.grantedAt && storeWhen(check.grantedAt),
    note: check.note,
    recordedBy,
    recordedAt: toDate(now),
  };
}

const resultOf = (assessment: RightsAssessment) => ({
  code: assessment.code,
  outcome: assessment.outcome,
  isViolation: assessment.isViolation,
  alarm: assessment.alarm,
  waitedMinutes: assessment.waitedMinutes,
  thresholdsPassed: [...assessment.thresholdsPassed],
  reasons: [...assessment.reasons],
});

/** `at` orders checks of one kind; a time from a wrong clock is kept, marked, and ordered by its receipt. */
function readTimes(
  check: RecordedCheck,
  detention: DetentionRow,
  now: Instant,
): { at: Date; clockSuspect: boolean } | Refusal {
  const earliest = earliestPossible(detention);
  let at = toDate(now);
  let clockSuspect = false;
  for (const path of ['at', 'requestedAt', 'grantedAt'] as const) {
    const when = check[path];
    if (!when) continue;
    const time = checkTime(when, now, path);
    if (isRefusal(time)) return time;
    if (!time.clockSuspect && earliest && time.effectiveAt.epochMilliseconds < earliest.getTime()) {
      return refuse('BEFORE_THE_DETENTION', { path });
    }
    clockSuspect ||= time.clockSuspect;
    if (path === 'at') at = toDate(time.effectiveAt);
  }
  return { at, clockSuspect };
}

/**
 * Where nobody has said when liberty was lost, a person may tell of hours before anybody of ours saw them; but
 * not of more than a day.
 */
function earliestPossible({ startedFrom, startedUntil }: DetentionRow): Date | null {
  if (startedFrom) return startedFrom;
  return startedUntil && toDate(toInstant(startedUntil).subtract({ hours: LONGEST_UNSEEN_HOURS }));
}

/** @returns the same Refusal about a field inside a list. */
export const within = (prefix: string, refusal: Refusal): Refusal =>
  new Refusal(refusal.code, {
    ...refusal.details,
    path: refusal.details.path ? `${prefix}.${refusal.details.path}` : prefix,
  });
