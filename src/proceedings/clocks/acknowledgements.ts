import { Injectable } from '@nestjs/common';
import { toDate, toInstant, type Instant } from '../../kernel/index.js';
import { CustodyStores } from '../../custody/index.js';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import { afterSnooze } from '../domain/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import { Milestones } from '../store/milestones.repository.js';
import type { MilestoneRow } from '../store/milestone.entity.js';
import { MilestonePlanner } from './milestone-planner.js';

/** A milestone that was told and that nobody has taken for good: a snooze holds only until it ends. */
export const isPending = (row: MilestoneRow): boolean =>
  row.sentAt !== null &&
  row.cancelledAt === null &&
  (row.acknowledgedAt === null || row.snoozedUntil !== null);

/** Takes notice of what was told. */
@Injectable()
export class Acknowledgements {
  constructor(
    private readonly db: Db,
    private readonly milestones: Milestones,
    private readonly custody: CustodyStores,
    private readonly vault: Vault,
    private readonly planner: MilestonePlanner,
  ) {}

  /** @param pending in order; the last is the current one, and alone is snoozed: earlier ones are done with. */
  async take(
    deadline: DeadlineRow,
    pending: readonly MilestoneRow[],
    { until, reason }: { until: Instant | null; reason: string | null },
  ): Promise<void> {
    const now = await this.db.now();
    const by = (await this.db.actor()).id!;
    const current = pending.at(-1)!;
    for (const row of pending) {
      const snooze = row === current ? until : null;
      await this.milestones.update(row.id, {
        acknowledgedAt: toDate(now),
        acknowledgedBy: by,
        snoozedUntil: snooze && toDate(snooze),
        ...(snooze ? wakesAt(row, snooze) : { nextAt: null }),
      });
    }
    await this.record(deadline, current, { by, now, until, reason });
    if (until) await this.planner.wakeAt(until);
  }

  private async record(
    deadline: DeadlineRow,
    current: MilestoneRow,
    told: { by: string; now: Instant; until: Instant | null; reason: string | null },
  ): Promise<void> {
    const id = this.db.newId();
    const detention = await this.custody.detentions.findOne(deadline.detentionId);
    const place = { table: 'acknowledgement', column: 'sealed_reason', rowId: id };
    await this.milestones.addAcknowledgement({
      id,
      deadlineId: deadline.id,
      detentionId: deadline.detentionId,
      milestoneId: current.id,
      by: told.by,
      at: toDate(told.now),
      snoozeUntil: told.until && toDate(told.until),
      sealedReason:
        told.reason && detention ? await this.vault.seal(detention.personId, place, told.reason) : null,
    });
  }
}

function wakesAt(row: MilestoneRow, snooze: Instant): Pick<MilestoneRow, 'nextAt' | 'nextRung'> {
  const { level, at } = afterSnooze(row.nextRung, row.nextAt && toInstant(row.nextAt), snooze);
  return { nextAt: toDate(at), nextRung: level };
}
