import { Injectable } from '@nestjs/common';
import { toDate, type Instant } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { AcknowledgementRow, ClosingRow, MilestoneRow } from './milestone.entity.js';

const CHUNK = 500;
/** Longer than a batch takes; whoever dies with a lease loses it after this (real time). A slower one is fenced off. */
const LEASE_SECONDS = 15;

/** Longest pause, in seconds, between tries of a milestone that fails each time; it is never given up. */
const LONGEST_WAIT_SECONDS = 600;

/** Milestones taken by one sweep; its token is worth nothing once another has taken them. */
export interface Lease {
  readonly token: string;
  readonly ids: readonly string[];
}

/** Where a milestone stands after it was told, or found not to be wanted any more. */
export interface Moved extends Pick<
  MilestoneRow,
  'id' | 'sentAt' | 'stepsTaken' | 'nextRung' | 'nextAt' | 'cancelledAt'
> {
  /** false: told anew, so that an earlier "I have it" no longer stands */
  readonly keepsAcknowledgement: boolean;
}

/** The moments people are told, the leases on them, and who took notice. */
@Injectable()
export class Milestones {
  constructor(private readonly db: Db) {}

  async addAll(rows: readonly Partial<MilestoneRow>[]): Promise<void> {
    const repository = await this.db.repository(MilestoneRow);
    for (let i = 0; i < rows.length; i += CHUNK) await repository.insert(rows.slice(i, i + CHUNK));
  }

  /** @returns what was told or will be; what was cancelled before it was told is not shown. */
  async of(deadlineIds: readonly string[]): Promise<MilestoneRow[]> {
    if (deadlineIds.length === 0) return [];
    return (await this.db.repository(MilestoneRow))
      .createQueryBuilder('m')
      .where('m.deadlineId = any(:deadlineIds)', { deadlineIds })
      .andWhere('(m.cancelledAt is null or m.sentAt is not null)')
      .orderBy('m.dueAt')
      .addOrderBy('m.id')
      .getMany();
  }

  async find(id: string): Promise<MilestoneRow | null> {
    return (await this.db.repository(MilestoneRow)).findOneBy({ id });
  }

  /** @returns ids of those deadlines of which anything was told. */
  async toldOf(deadlineIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.sql<{ deadline_id: string }>(
      'select distinct deadline_id from milestone where deadline_id = any ($1) and sent_at is not null',
      [deadlineIds],
    );
    return new Set(rows.map((row) => row.deadline_id));
  }

  /** Stops everything that was still to be told of these deadlines. */
  async cancel(deadlineIds: readonly string[], now: Instant): Promise<void> {
    await this.db.sql(
      `update milestone set cancelled_at = $2, next_at = null
       where deadline_id = any ($1) and cancelled_at is null and (sent_at is null or next_at is not null)`,
      [deadlineIds, toDate(now)],
    );
  }

  async update(id: string, values: Partial<MilestoneRow>): Promise<void> {
    await (await this.db.repository(MilestoneRow)).update({ id }, values);
  }

  /** Takes what is due and nobody else holds, the longest due first. Two sweeps at once take different ones. */
  async lease(most: number): Promise<Lease> {
    const token = this.db.newId();
    const rows = await this.db.sql<{ id: string }>(
      `update milestone m set lease_token = $1, lease_until = clock_timestamp() + make_interval(secs => $2)
       from (select id from milestone
             where next_at <= domain_now() and (lease_until is null or lease_until < clock_timestamp())
             order by next_at limit $3 for update skip locked) due
       where m.id = due.id returning m.id`,
      [token, LEASE_SECONDS, most],
    );
    return { token, ids: rows.map(({ id }) => id) };
  }

  /** @returns those this lease still holds, locked; the others somebody else has, or has done. */
  async held({ token, ids }: Lease): Promise<MilestoneRow[]> {
    return (await this.db.repository(MilestoneRow))
      .createQueryBuilder('m')
      .setLock('pessimistic_write')
      .where('m.id = any(:ids) and m.leaseToken = :token and m.nextAt is not null', { ids, token })
      .orderBy('m.id')
      .getMany();
  }

  /** @returns ids of those of which a later moment of the same deadline is due as well: one telling stands for both. */
  async overtaken(milestones: readonly MilestoneRow[], now: Instant): Promise<ReadonlySet<string>> {
    const untold = milestones.filter((row) => row.sentAt === null).map((row) => row.id);
    const rows = await this.db.sql<{ id: string }>(
      `select m.id from milestone m
       where m.id = any ($1) and exists (
         select 1 from milestone later
         where later.deadline_id = m.deadline_id and later.sent_at is null and later.cancelled_at is null
           and (later.due_at, later.id) > (m.due_at, m.id) and later.due_at <= $2)`,
      [untold, toDate(now)],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** Writes where milestones stand and gives their lease back. @throws where the lease no longer holds one of them. */
  async move(token: string, moved: readonly Moved[]): Promise<void> {
    const rows = await this.db.sql(
      `update milestone m set
         sent_at = v."sentAt", steps_taken = v."stepsTaken", next_rung = v."nextRung", next_at = v."nextAt",
         cancelled_at = v."cancelledAt", lease_token = null, lease_until = null, failures = 0,
         acknowledged_at = case when v."keepsAcknowledgement" then m.acknowledged_at end,
         acknowledged_by = case when v."keepsAcknowledgement" then m.acknowledged_by end,
         snoozed_until = case when v."keepsAcknowledgement" then m.snoozed_until end
       from jsonb_to_recordset($2::jsonb) as v (id uuid, "sentAt" timestamptz, "stepsTaken" smallint,
         "nextRung" smallint, "nextAt" timestamptz, "cancelledAt" timestamptz, "keepsAcknowledgement" boolean)
       where m.id = v.id and m.lease_token = $1 returning m.id`,
      [token, JSON.stringify(moved)],
    );
    if (rows.length !== moved.length) throw new Error('a milestone was taken by another sweep');
  }

  /** Counts a failed try and lets others go first: each time twice as long, up to ten minutes, never quite alike. */
  async putOff({ token, ids }: Lease): Promise<void> {
    await this.db.sql(
      `update milestone set failures = least(failures + 1, 1000), last_failed_at = clock_timestamp(), lease_token = null,
         lease_until = clock_timestamp() + make_interval(
           secs => least($3, 2 * power(2, least(failures, 12))) * (0.75 + random() / 2))
       where id = any ($1) and lease_token = $2`,
      [ids, token, LONGEST_WAIT_SECONDS],
    );
  }

  /**
   * @returns milliseconds until there is something to tell that nobody holds: a moment falls due, a lease runs out or
   *   a failed try may be repeated; null: nothing is planned.
   */
  async next(): Promise<number | null> {
    const row = await this.db.one<{ ms: number | null }>(
      `select (extract(epoch from least(
         (select next_at from milestone
          where next_at is not null and (lease_until is null or lease_until < clock_timestamp())
          order by next_at limit 1) - domain_now(),
         (select min(lease_until) from milestone
          where next_at <= domain_now() and lease_until >= clock_timestamp()) - clock_timestamp()
       )) * 1000)::float8 as ms`,
    );
    return row?.ms ?? null;
  }

  async addAcknowledgement(row: AcknowledgementRow): Promise<void> {
    await (await this.db.repository(AcknowledgementRow)).insert(row);
  }

  async addClosing(row: ClosingRow): Promise<void> {
    await (await this.db.repository(ClosingRow)).insert(row);
  }

  async closingsOf(deadlineId: string): Promise<ClosingRow[]> {
    return (await this.db.repository(ClosingRow)).find({ where: { deadlineId }, order: { at: 'ASC' } });
  }
}
