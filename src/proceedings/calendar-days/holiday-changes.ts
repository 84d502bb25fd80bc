import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** A change of the holiday table that open deadlines still have to follow. */
export interface OpenChange {
  readonly id: string;
  /** ISO dates, both included */
  readonly fromDate: string;
  readonly toDate: string;
  /** the last episode counted anew */
  readonly reached: string | null;
}

/** Nothing has answered, closed or voided it; or it was filed late, so that the later reading may still save it. */
const STILL_MATTERS = `d.answer_kind is null and d.closing_confirmed_by is null and d.void_reason is null
  and (d.filing_id is null or coalesce(d.received_at, d.filed_at) >= d.due_at)`;

/** The marks by which a recount goes on where it stood. */
@Injectable()
export class HolidayChanges {
  constructor(private readonly db: Db) {}

  /** @returns the oldest change nobody works on, held until this operation ends. */
  take(): Promise<OpenChange | null> {
    return this.db.one<OpenChange>(
      `select id, from_date::text as "fromDate", to_date::text as "toDate", reached from holiday_change
       where swept_at is null order by at, id limit 1 for update skip locked`,
    );
  }

  /** @returns episodes after the mark with a deadline whose days may touch the change's, in order of their ids. */
  async episodes(change: OpenChange, marginDays: number, most: number): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `select distinct d.detention_id as id from deadline d
       where ${STILL_MATTERS}
         and d.last_day between $1::date - $3::int and $2::date + $3::int
         and ($4::uuid is null or d.detention_id > $4)
       order by 1 limit $5`,
      [change.fromDate, change.toDate, marginDays, change.reached, most],
    );
    return rows.map(({ id }) => id);
  }

  /** @param isLast no episode is left after these. */
  async reach({ id }: OpenChange, reached: string | null, written: number, isLast: boolean): Promise<void> {
    await this.db.sql(
      `update holiday_change set reached = coalesce($2, reached), recounted = recounted + $3,
         swept_at = case when $4 then transaction_timestamp() end,
         finished_at = case when $4 and left_over = '{}' then transaction_timestamp() end
       where id = $1`,
      [id, reached, written, isLast],
    );
  }

  /** Goes on past an episode that failed; it is tried again by every sweep, and the change stays unfinished. */
  async putAside({ id }: OpenChange, detentionId: string): Promise<void> {
    await this.db.sql(
      'update holiday_change set reached = $2, left_over = array_append(left_over, $2) where id = $1',
      [id, detentionId],
    );
  }

  async leftOver(): Promise<{ change: { id: string }; id: string }[]> {
    const rows = await this.db.sql<{ id: string; detentionId: string }>(
      `select id, unnest(left_over) as "detentionId" from holiday_change where finished_at is null`,
    );
    return rows.map((row) => ({ change: { id: row.id }, id: row.detentionId }));
  }

  async done({ id }: { id: string }, detentionId: string, written: number): Promise<void> {
    await this.db.sql(
      `update holiday_change set left_over = array_remove(left_over, $2), recounted = recounted + $3,
         finished_at = case when swept_at is not null and array_remove(left_over, $2) = '{}'
           then transaction_timestamp() end
       where id = $1`,
      [id, detentionId, written],
    );
  }
}
