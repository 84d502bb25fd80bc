import { Injectable } from '@nestjs/common';
import { toDate, toInstant, type Instant } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Notifications, type NotificationKind } from '../../notifications/index.js';
import { DeadlineKeeper } from '../clocks/deadline-keeper.js';
import { outcomeOf, recordOf, ruleOf } from '../clocks/deadline-rows.js';
import { MilestonePlanner } from '../clocks/milestone-planner.js';
import { Notices } from '../clocks/notices.js';
import {
  escalationSteps,
  isOpen,
  nextEscalation,
  nextRepeat,
  stateOf,
  type EscalationStep,
} from '../domain/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import type { MilestoneRow } from '../store/milestone.entity.js';
import { ProceedingsStores } from '../store/proceedings-stores.js';
import type { Leased } from '../store/milestones.repository.js';

/** What the teller does besides telling. */
@Injectable()
export class TellerHands {
  constructor(
    readonly keeper: DeadlineKeeper,
    readonly planner: MilestonePlanner,
  ) {}
}

/** Tells one milestone's next step and says when to come back to it. */
@Injectable()
export class MilestoneTeller {
  constructor(
    private readonly db: Db,
    private readonly stores: ProceedingsStores,
    private readonly notifications: Notifications,
    private readonly notices: Notices,
    private readonly hands: TellerHands,
  ) {}

  async tell(leased: Leased): Promise<void> {
    const milestone = await this.stores.milestones.held(leased);
    const deadline = milestone && (await this.stores.deadlines.findOne(milestone.deadlineId));
    if (!milestone || !deadline) return;
    this.db.touch(deadline.id);
    const now = await this.db.now();
    if (!stillWanted(deadline, milestone) || (await this.isOvertaken(milestone, now))) {
      return this.stores.milestones.update(milestone.id, { nextAt: null, cancelledAt: toDate(now) });
    }
    const responsible = (await this.notices.responsibleFor([deadline])).get(deadline.id) ?? null;
    const steps = escalationSteps(ruleOf(deadline.ruleCode), responsible !== null);
    const step = steps[milestone.stepsTaken];
    if (step) await this.say(deadline, milestone, step, responsible);
    await this.moveOn(milestone, steps, now);
    if (milestone.sentAt === null) await this.ringOn(deadline, milestone, now);
  }

  private async isOvertaken(milestone: MilestoneRow, now: Instant): Promise<boolean> {
    return milestone.sentAt === null && this.stores.milestones.isOvertaken(milestone, now);
  }

  private async say(
    deadline: DeadlineRow,
    milestone: MilestoneRow,
    step: EscalationStep,
    responsible: string | null,
  ): Promise<void> {
    const isMissed = await this.isNewlyMissed(deadline);
    const kind = kindOf(milestone, isMissed);
    const toAll = step.to === 'COORDINATOR' || isMissed || !responsible;
    await this.notifications.tell({
      to: {
        staffIds: responsible && step.to === 'RESPONSIBLE' ? [responsible] : [],
        roles: toAll ? ['COORDINATOR'] : [],
      },
      kind,
      ref: { type: 'DEADLINE', id: deadline.id },
      dedupeKey: `milestone:${milestone.id}:${milestone.stepsTaken}:${milestone.snoozedUntil?.getTime() ?? 0}`,
      urgent: kind !== 'DEADLINE_REMINDER' || ruleOf(deadline.ruleCode).alarm !== 'DAY_TERM',
    });
    if (!isMissed) return;
    await this.hands.keeper.touchUp([Object.assign(deadline, { missedToldFor: deadline.dueAt })]);
    await this.hands.keeper.signalBoard([deadline.detentionId]);
  }

  /** A passed due instant is told once, to the coordinators as well; another due instant is another one. */
  private async isNewlyMissed(deadline: DeadlineRow): Promise<boolean> {
    const isMissed = stateOf(recordOf(deadline), await this.db.now()) === 'MISSED';
    return isMissed && deadline.missedToldFor?.getTime() !== deadline.dueAt?.getTime();
  }

  private async moveOn(
    milestone: MilestoneRow,
    steps: readonly EscalationStep[],
    now: Instant,
  ): Promise<void> {
    const sentAt = milestone.sentAt ? toInstant(milestone.sentAt) : now;
    const next = nextEscalation(steps, {
      sentAt,
      stepsTaken: milestone.stepsTaken + 1,
      acknowledgedAt: null,
      snoozedUntil: null,
    });
    await this.stores.milestones.update(milestone.id, {
      sentAt: toDate(sentAt),
      stepsTaken: milestone.stepsTaken + 1,
      nextAt: next && toDate(next.at),
      acknowledgedAt: null,
      acknowledgedBy: null,
      snoozedUntil: null,
      leaseToken: null,
      leaseUntil: null,
    });
  }

  /** The clock of an arrested person rings on until something is filed. */
  private async ringOn(deadline: DeadlineRow, { kind }: MilestoneRow, now: Instant): Promise<void> {
    const { repeatEveryHours } = ruleOf(deadline.ruleCode);
    const outcome = outcomeOf(deadline);
    if (kind !== 'REPEAT' || repeatEveryHours === null || outcome.kind !== 'COMPUTED') return;
    const moment = nextRepeat(outcome, repeatEveryHours, now);
    await this.hands.planner.add([{ row: deadline, moment }]);
  }
}

/** A reminder about a missing proof stands as long as the filing has none; every other as long as the deadline is open. */
function stillWanted(deadline: DeadlineRow, { kind }: MilestoneRow): boolean {
  if (kind === 'PROOF') return deadline.filingId !== null && !deadline.hasProof && !deadline.voidReason;
  return isOpen(recordOf(deadline));
}

function kindOf({ stepsTaken }: MilestoneRow, isMissed: boolean): NotificationKind {
  if (isMissed) return 'DEADLINE_MISSED';
  return stepsTaken > 0 ? 'DEADLINE_ESCALATED' : 'DEADLINE_REMINDER';
}
