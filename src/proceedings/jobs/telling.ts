import { toDate, type Instant } from '../../kernel/index.js';
import type { Telling } from '../../notifications/index.js';
import { outcomeOf, recordOf, ruleOf } from '../clocks/deadline-rows.js';
import {
  isOpen,
  nextRepeat,
  nextRungAt,
  reachedFrom,
  reachOf,
  stateOf,
  type Contacts,
  type DeadlineRecord,
  type Milestone,
  type Reached,
} from '../domain/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import type { MilestoneRow } from '../store/milestone.entity.js';
import type { Moved } from '../store/milestones.repository.js';

/** One due milestone with all that decides what is said. */
export interface Due {
  readonly milestone: MilestoneRow;
  readonly deadline: DeadlineRow;
  /** a later moment of the same deadline is due as well: one telling stands for both */
  readonly isOvertaken: boolean;
  readonly contacts: Contacts;
}

/** What telling one milestone comes to. */
export interface Told {
  readonly deadline: DeadlineRow;
  readonly moved: Moved;
  readonly news: Telling | null;
  /** the due instant has passed and this is the first time it is said */
  readonly isMissed: boolean;
  /** time may have changed which clocks run: they are looked at again */
  readonly asksAgain: boolean;
  readonly repeat: Milestone | null;
}

/** @returns what is said of a due milestone, to whom, and when it is looked at again. Says nothing itself. */
export function tellingOf(due: Due, now: Instant): Told {
  const { milestone, deadline, contacts } = due;
  const record = recordOf(deadline);
  const { alarm } = ruleOf(deadline.ruleCode);
  const reached = reachedFrom(milestone.nextRung, reachOf(alarm, contacts));
  if (!isStillWanted(due, record)) return silent(due, { cancelledAt: now });
  if (!reached) return silent(due, { cancelledAt: null });
  const isMissed = isNewlyMissed(deadline, record, now);
  return {
    deadline,
    moved: movedBy(due, reached, now),
    news: newsOf(due, reached, isMissed),
    isMissed,
    asksAgain: isMissed || milestone.kind === 'REPEAT',
    repeat: milestone.sentAt === null ? repeatAfter(deadline, milestone, now) : null,
  };
}

/** A reminder about a missing proof stands as long as the filing has none; every other as long as the deadline is open. */
function isStillWanted({ milestone, deadline, isOvertaken }: Due, record: DeadlineRecord): boolean {
  if (milestone.sentAt === null && isOvertaken) return false;
  if (milestone.kind === 'PROOF') {
    return deadline.filingId !== null && !deadline.hasProof && !deadline.voidReason;
  }
  return isOpen(record) && (milestone.kind !== 'FACTS' || deadline.dueAt === null);
}

/** Nobody is told, and it is not looked at again; who was told before stays written down. */
const silent = ({ milestone, deadline }: Due, { cancelledAt }: { cancelledAt: Instant | null }): Told => ({
  deadline,
  moved: {
    id: milestone.id,
    sentAt: milestone.sentAt,
    stepsTaken: milestone.stepsTaken,
    nextRung: milestone.nextRung,
    nextAt: null,
    cancelledAt: cancelledAt && toDate(cancelledAt),
    keepsAcknowledgement: true,
  },
  news: null,
  isMissed: false,
  asksAgain: false,
  repeat: null,
});

function movedBy({ milestone, deadline }: Due, reached: Reached, now: Instant): Moved {
  const { alarm, acknowledgeWithinMinutes } = ruleOf(deadline.ruleCode);
  const next = nextRungAt(alarm, reached, now, acknowledgeWithinMinutes);
  return {
    id: milestone.id,
    sentAt: milestone.sentAt ?? toDate(now),
    stepsTaken: milestone.stepsTaken + 1,
    nextRung: reached.level + 1,
    nextAt: next && toDate(next),
    cancelledAt: null,
    keepsAcknowledgement: false,
  };
}

function newsOf({ milestone, deadline }: Due, reached: Reached, isMissed: boolean): Telling {
  const { alarm } = ruleOf(deadline.ruleCode);
  const kind = kindOf(milestone, isMissed);
  const isShared = isMissed && alarm !== 'WATCH';
  return {
    to: { staffIds: reached.staffIds, roles: isShared ? ['COORDINATOR'] : [] },
    kind,
    ref: { type: 'DEADLINE', id: deadline.id },
    dedupeKey: `milestone:${milestone.id}:${milestone.stepsTaken}:${milestone.snoozedUntil?.getTime() ?? 0}`,
    urgent: alarm !== 'WATCH' && (kind !== 'DEADLINE_REMINDER' || alarm !== 'DAY_TERM'),
  };
}

function kindOf({ stepsTaken, kind }: MilestoneRow, isMissed: boolean): Telling['kind'] {
  if (isMissed) return 'DEADLINE_MISSED';
  if (stepsTaken > 0) return 'DEADLINE_ESCALATED';
  return kind === 'FACTS' ? 'DEADLINE_NEEDS_FACTS' : 'DEADLINE_REMINDER';
}

/** A passed due instant is told once; another due instant is another one. */
const isNewlyMissed = (
  { missedToldFor, dueAt }: DeadlineRow,
  record: DeadlineRecord,
  now: Instant,
): boolean => missedToldFor?.getTime() !== dueAt?.getTime() && stateOf(record, now) === 'MISSED';

/** The clock of an arrested person rings on until something is filed. */
function repeatAfter(deadline: DeadlineRow, { kind }: MilestoneRow, now: Instant): Milestone | null {
  const { repeatEveryHours } = ruleOf(deadline.ruleCode);
  if (kind !== 'REPEAT' || repeatEveryHours === null) return null;
  const outcome = outcomeOf(deadline);
  if (outcome.kind !== 'COMPUTED') return null;
  return nextRepeat(outcome, repeatEveryHours, now);
}
