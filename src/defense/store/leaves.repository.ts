import { Injectable } from '@nestjs/common';
import { toDate, type Instant } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import type { LeaveState } from '../defense.enums.js';
import { LeaveRow } from './leave.entity.js';

export interface LeaveFilter {
  readonly staffId?: string | null | undefined;
  readonly state?: LeaveState | null | undefined;
}

/** A time, its end excluded. */
export interface Window {
  readonly from: Instant;
  readonly until: Instant;
}

const STATE: Readonly<Record<LeaveState, string>> = {
  PLANNED: 'l.cancelledAt is null and domain_now() < l.fromAt',
  RUNNING: 'l.cancelledAt is null and l.fromAt <= domain_now() and domain_now() < l.untilAt',
  OVER: 'l.cancelledAt is null and l.untilAt <= domain_now()',
  CANCELLED: 'l.cancelledAt is not null',
};

const placeOf = (rowId: string) => ({ table: 'leave_period', column: 'sealed_reason', rowId });

/** When colleagues are away. */
@Injectable()
export class Leaves {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async findOne(id: string): Promise<LeaveRow | null> {
    return (await this.db.repository(LeaveRow)).findOneBy({ id });
  }

  /** @param reason in clear; sealed under the colleague's own key. */
  async add(row: Omit<LeaveRow, 'sealedReason'>, reason: string): Promise<void> {
    const sealedReason = await this.vault.seal(row.staffId, placeOf(row.id), reason);
    await (await this.db.repository(LeaveRow)).insert({ ...row, sealedReason });
  }

  async cancel(id: string, at: Instant, by: string | null): Promise<void> {
    const end = { cancelledAt: toDate(at), cancelledBy: by };
    await (await this.db.repository(LeaveRow)).update({ id }, end);
  }

  async openReason(row: LeaveRow): Promise<string | null> {
    return this.vault.open({ ...placeOf(row.id), subjectId: row.staffId, bytes: row.sealedReason });
  }

  /** @returns whether the colleague is away for any part of this time. */
  async isAway(staffId: string, { from, until }: Window): Promise<boolean> {
    const row = await this.db.one(
      `select 1 from leave_period
       where staff_id = $1 and cancelled_at is null and from_at < $3 and until_at > $2 limit 1`,
      [staffId, toDate(from), toDate(until)],
    );
    return row !== null;
  }

  /** @returns those of `staffIds` who are on leave at this moment. */
  async awayNow(staffIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.sql<{ id: string }>(
      `select distinct staff_id as id from leave_period where staff_id = any ($1::uuid[]) and cancelled_at is null
         and from_at <= domain_now() and domain_now() < until_at`,
      [staffIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Makes whoever plans for one colleague wait in line until this transaction ends. */
  async lock(staffId: string): Promise<void> {
    await this.db.sql(`select pg_advisory_xact_lock(hashtextextended('leave:' || $1, 0))`, [staffId]);
  }

  /** @returns leaves that have begun, each once: from now on its absence is felt. */
  async begin(): Promise<LeaveRow[]> {
    const rows = await this.db.sql<{ id: string }>(
      `update leave_period set begun_at = domain_now()
       where begun_at is null and cancelled_at is null and from_at <= domain_now() returning id`,
    );
    if (rows.length === 0) return [];
    return (await this.db.repository(LeaveRow))
      .createQueryBuilder('l')
      .where('l.id = any(:ids)', { ids: rows.map(({ id }) => id) })
      .getMany();
  }

  /**
   * @returns leaves by their beginning, latest first, and those still ahead soonest first; one more than `size` where
   * there is a next page.
   */
  async page(filter: LeaveFilter, size: number, after: readonly unknown[] | null): Promise<LeaveRow[]> {
    const [order, next] = filter.state === 'PLANNED' ? (['ASC', '>'] as const) : (['DESC', '<'] as const);
    const query = (await this.db.repository(LeaveRow))
      .createQueryBuilder('l')
      .orderBy('l.fromAt', order)
      .addOrderBy('l.id', order)
      .limit(size + 1);
    if (filter.staffId) query.andWhere('l.staffId = :staffId', { staffId: filter.staffId });
    if (filter.state) query.andWhere(STATE[filter.state]);
    if (after) query.andWhere(`(l.fromAt, l.id) ${next} (:at, :id)`, { at: after[0], id: after[1] });
    return query.getMany();
  }
}
