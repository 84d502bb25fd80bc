import { Injectable } from '@nestjs/common';
import { toDate } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Notices } from '../clocks/notices.js';
import { DeadlineRow } from '../store/deadline.entity.js';
import type { FeedOwner } from './calendar-feeds.repository.js';

/** The most a calendar is given, the most urgent first. */
const MOST_ROWS = 1000;
/** So long a deadline that is over is shown as cancelled: calendars that merge what they read must hear of it. */
const DAYS_AFTER_ITS_END = 14;
/** So long one that passed unanswered still stands in the calendar. */
const DAYS_AFTER_IT_PASSED = 30;

/** A deadline for a calendar. */
export interface OwnDeadline {
  readonly row: DeadlineRow;
  /** when its last version was written; domain time */
  readonly changedAt: Date;
}

/** Deadlines a colleague answers for; for coordinators also those nobody answers for. */
@Injectable()
export class OwnDeadlines {
  constructor(
    private readonly db: Db,
    private readonly notices: Notices,
  ) {}

  /** Reads with the rights of the session, which are the owner's. */
  async of({ staffId, role }: FeedOwner): Promise<OwnDeadline[]> {
    const rows = await this.standingOrJustOver();
    const responsible = await this.notices.responsibleFor(rows);
    const own = rows.filter(({ id }) => {
      const whose = responsible.get(id);
      return whose === undefined ? role === 'COORDINATOR' : whose === staffId;
    });
    const changedAt = await this.changes(own.map(({ id }) => id));
    return own.map((row) => ({ row, changedAt: changedAt.get(row.id) ?? row.openedAt }));
  }

  private async standingOrJustOver(): Promise<DeadlineRow[]> {
    const now = await this.db.now();
    const overSince = toDate(now.subtract({ hours: 24 * DAYS_AFTER_ITS_END }));
    const passedSince = toDate(now.subtract({ hours: 24 * DAYS_AFTER_IT_PASSED }));
    const isOpen =
      'd.filingId is null and d.answerKind is null and d.closingConfirmedBy is null and d.voidReason is null';
    return (await this.db.repository(DeadlineRow))
      .createQueryBuilder('d')
      .where('d.actBy is not null')
      .andWhere(
        `((${isOpen} and d.dueAt > :passedSince) or (not (${isOpen}) and exists (
          select 1 from deadline_version v where v.deadline_id = d.id and v.at > :overSince)))`,
        { passedSince, overSince },
      )
      .orderBy('d.actBy')
      .addOrderBy('d.id')
      .limit(MOST_ROWS)
      .getMany();
  }

  private async changes(ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.db.sql<{ id: string; at: Date }>(
      'select deadline_id as id, max(at) as at from deadline_version where deadline_id = any($1::uuid[]) group by 1',
      [ids],
    );
    return new Map(rows.map(({ id, at }) => [id, at]));
  }
}
