import { clockKey, type Course } from '../course/course.js';
import { type ClockQuestion, type CourseClock } from '../course/course-clock.js';
import { type VoidReason } from '../deadlines/deadline-record.js';
import { type DeadlineRule } from '../deadlines/rule.js';
import { RUNNING_PACKS } from '../rule-packs/index.js';
import { type StandingClock } from './case-records.js';

/** A clock that is there and that nothing asks for any more. */
interface Stopped<T> {
  readonly clock: T;
  readonly why: VoidReason;
}

/**
 * Every clock a case wants by the packs it runs under, and those that are there and run no more.
 * @param there clocks of the case that are there already.
 */
export function allClocks<T extends StandingClock>(
  question: Omit<ClockQuestion, 'domestic'>,
  there: readonly T[],
): { readonly wanted: readonly CourseClock[]; readonly stopped: readonly Stopped<T>[] } {
  const wanted = RUNNING_PACKS.reduce<readonly CourseClock[]>(
    (domestic, pack) => [...domestic, ...(pack.clocks?.({ ...question, domestic }) ?? [])],
    [],
  ).filter((clock) => clock.mayOpen || question.course.standing.has(keyOf(clock)));
  const kept = new Set(wanted.map(keyOf));
  const stopped = there
    .filter((clock) => !kept.has(clockKey(clock)))
    .map((clock) => ({ clock, why: whyStopped(clock, question.course) }));
  return { wanted, stopped };
}

/** @returns a rule by its code; undefined: no running pack has it any more. */
export const runningRule = (code: string): DeadlineRule | undefined =>
  RUNNING_PACKS.flatMap(({ deadlines }) => deadlines).find((rule) => rule.code === code);

const keyOf = (clock: CourseClock): string => clockKey({ ...clock, ruleCode: clock.rule.code });

function whyStopped({ ruleCode, rulingId, stepId, detentionId }: StandingClock, course: Course): VoidReason {
  if (!rulingId && !stepId && detentionId !== course.headId) return 'DETENTION_JOINED';
  const records = [...course.protocols, ...course.steps, ...course.filings];
  if (stepId && !records.some(({ id }) => id === stepId)) return 'RECORD_WITHDRAWN';
  if (rulingId && !course.rulings.some(({ id }) => id === rulingId)) return 'RULING_WITHDRAWN';
  const isDomestic = runningRule(ruleCode)?.standard === 'DOMESTIC';
  if (course.custody.track === 'CRIMINAL' && isDomestic) return 'CRIMINAL_TRACK';
  return rulingId ? 'PENALTY_CHANGED' : 'CONDITION_GONE';
}
