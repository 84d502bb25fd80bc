import { isBefore, type Instant, type When } from '../../../../kernel/index.js';
import { momentAt, type CourseRuling } from '../../course/course.js';
import { type ClockMaker, type CourseClock } from '../../course/course-clock.js';
import { timeliness } from '../../deadlines/deadline-record.js';

/** When a ruling comes into force. */
export interface Force {
  readonly at: When;
  /** Follows from the end of the appeal term; recorded by nobody. */
  readonly isComputed: boolean;
  /** The later reading of that end, for what opens to the defence; null: there is one reading. */
  readonly latest: Instant | null;
}

/**
 * Recorded; else at once after the decision on the appeal, for an expulsion after the announcement, otherwise when the
 * term of the appeal ends without one. CAO art. 883.
 * @param appeal the clock of the appeal.
 * @returns null: not in force and no day can be given, such as while an appeal is pending.
 */
export function forceOf(maker: ClockMaker, ruling: CourseRuling, appeal: CourseClock): Force | null {
  const { steps, custody } = maker.question.course;
  const own = steps.filter(({ rulingId }) => rulingId === ruling.id);
  const recorded = (kind: string): Force | null => {
    const at = own.find((step) => step.kind === kind)?.at;
    return at ? { at, isComputed: false, latest: null } : null;
  };
  const said = recorded('RULING_IN_FORCE') ?? recorded('APPEAL_DECIDED');
  if (said) return said;
  if (ruling.penalties.includes('EXPULSION') && ruling.announcedAt) {
    return { at: ruling.announcedAt, isComputed: true, latest: null };
  }
  const { outcome, filing } = appeal;
  if (outcome.kind !== 'COMPUTED') return null;
  if (filing && timeliness(filing, outcome) === 'IN_TIME') return null;
  const zone = ruling.zone ?? custody.zone ?? outcome.zone;
  return { at: momentAt(outcome.dueAt, zone), isComputed: true, latest: outcome.latestArguableAt };
}

/** @returns whether a ruling is in force at a moment. @param at as `forceOf` gives it, already bounded. */
export const hasCome = (at: Instant | null, now: Instant): boolean => at !== null && !isBefore(now, at);
