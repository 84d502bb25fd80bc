import { Injectable } from '@nestjs/common';
import { earlier, toDate, type Instant } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { WakeUps } from '../../platform/queue/index.js';
import {
  asksForFacts,
  isOpen,
  milestonesFor,
  remindersAfterFiling,
  type Milestone,
} from '../domain/index.js';
import { SweepDeadlines } from '../jobs/sweep-deadlines.job.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import { Milestones } from '../store/milestones.repository.js';
import { outcomeOf, recordOf, ruleOf } from './deadline-rows.js';

/** Plans the moments at which people are told of a deadline, and wakes the sweep for the first of them. */
@Injectable()
export class MilestonePlanner {
  constructor(
    private readonly db: Db,
    private readonly milestones: Milestones,
    private readonly wakeUps: WakeUps,
  ) {}

  /** Stops what was planned of these deadlines and plans them anew, as they stand now. */
  async replan(rows: readonly DeadlineRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.milestones.cancel(
      rows.map((row) => row.id),
      await this.db.now(),
    );
    await this.plan(rows);
  }

  /** Plans deadlines of which nothing is planned yet. */
  async plan(rows: readonly DeadlineRow[]): Promise<void> {
    const now = await this.db.now();
    const planned = rows.flatMap((row) => momentsOf(row, now).map((moment) => ({ row, moment })));
    await this.add(planned);
  }

  /** Adds one more moment of a deadline. */
  async add(planned: readonly { row: DeadlineRow; moment: Milestone }[]): Promise<void> {
    if (planned.length === 0) return;
    await this.milestones.addAll(
      planned.map(({ row, moment }) => ({
        id: this.db.newId(),
        deadlineId: row.id,
        detentionId: row.detentionId,
        kind: moment.kind,
        dueAt: toDate(moment.at),
        nextAt: toDate(moment.at),
        stepsTaken: 0,
        nextRung: 0,
        failures: 0,
      })),
    );
    await this.wakeAt(planned.map(({ moment }) => moment.at).reduce(earlier));
  }

  /** Sends a wake-up for a moment of domain time, once this operation has committed. */
  async wakeAt(at: Instant): Promise<void> {
    const now = await this.db.now();
    const delayMs = Math.max(0, at.epochMilliseconds - now.epochMilliseconds);
    this.db.afterCommit(() =>
      this.wakeUps.send(SweepDeadlines, {}, { delayMs, dueKey: String(at.epochMilliseconds) }),
    );
  }
}

/** What is still to be told of a deadline: its moments while it is open, one reminder after a filing without proof. */
function momentsOf(row: DeadlineRow, now: Instant): readonly Milestone[] {
  const outcome = outcomeOf(row);
  const record = recordOf(row);
  const rule = ruleOf(row.ruleCode);
  if (outcome.kind === 'NEEDS_FACTS') {
    return isOpen(record) && asksForFacts(outcome, rule) ? [{ kind: 'FACTS', at: now }] : [];
  }
  if (isOpen(record)) return milestonesFor(outcome, rule, now);
  if (!record.filing || record.voidReason || rule.alarm !== 'DAY_TERM') return [];
  return remindersAfterFiling(outcome, record.filing, now);
}
