import { type When } from '../../../kernel/index.js';
import { type Course, type CourseRequest } from '../course/course.js';
import { type CheckRecord } from './case-records.js';

/** Whether the person was free to ask, and what was answered: the checks that say so. */
const NOTICE = 'R-NOTIFY';
const DEFENDER = 'R-LAWYER-TIME';
const PARENTS = 'R-MINOR-PARENT';

/** @returns whether a check can start, answer or end a clock; most tell of water and light. */
export const movesClocks = ({ code, isViolation }: Pick<CheckRecord, 'code' | 'isViolation'>): boolean =>
  isViolation || [NOTICE, DEFENDER, PARENTS].includes(code);

/**
 * What checks of rights say of a case. Times of a wrong clock stay off: neither a request nor a violation is known from
 * them. @param checks latest first.
 */
export function toldByChecks(
  checks: readonly CheckRecord[],
): Pick<Course, 'requests' | 'parentsToldAt' | 'violations'> {
  const sure = checks.filter(({ clockSuspect }) => !clockSuspect);
  const asked = (of: string, kind: CourseRequest['kind']): CourseRequest[] =>
    sure.flatMap(({ code, requestedAt, grantedAt }) =>
      code === of && requestedAt ? [{ kind, at: requestedAt, grantedAt }] : [],
    );
  return {
    requests: [...asked(NOTICE, 'NOTICE'), ...asked(DEFENDER, 'DEFENDER')],
    parentsToldAt: toldAt(sure.filter(({ code }) => code === PARENTS)),
    violations: sure
      .filter(({ isViolation }) => isViolation)
      .map(({ effectiveAt, isAlarm }) => ({ at: effectiveAt, isAlarm })),
  };
}

/** When it was granted; where only the outcome is known, when the check was made. */
function toldAt(checks: readonly CheckRecord[]): When | null {
  const granted = checks.find(({ grantedAt }) => grantedAt);
  return granted?.grantedAt ?? checks.find(({ isRespected }) => isRespected)?.saidAt ?? null;
}
