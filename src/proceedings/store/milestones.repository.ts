import { Injectable } from '@nestjs/common';
import { toDate, toInstant, type Instant } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { AcknowledgementRow, ClosingRow, MilestoneRow } from './milestone.entity.js';

const CHUNK = 500;
/** Longer than any one telling takes; whoever dies with a lease loses it after this (real time). */
const LEASE_SECONDS = 60;

/** A milestone taken by one sweep; its token is worth nothing once another has taken it. */
export interface Leased {
  readonly id: string;
  readonly token: string;
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

  /** Takes what is due and nobody else holds. Two sweeps at once take different ones. */
  async lease(most: number): Promise<Leased[]> {
    const token = this.db.newId();
    const rows = await this.db.sql<{ id: string }>(
      `update milestone m set lease_token = $1, lease_until = clock_timestamp() + make_interval(secs => $2)
       from (select id from milestone
             where next_at <= domain_now() and (lease_until is null or lease_until < clock_timestamp())
             order by next_at limit $3 for update skip locked) due
       where m.id = due.id returning m.id`,
      [token, LEASE_SECONDS, most],
    );
    return rows.map(({ id }) => ({ id, token }));
  }

  /** @returns the milestone, locked, if this lease still holds; null: somebody else has it, or has done it. */
  async held({ id, token }: Leased): Promise<MilestoneRow | null> {
    return (await this.db.repository(MilestoneRow))
      .createQueryBuilder('m')
      .setLock('pessimistic_write')
      .where('m.id = :id and m.leaseToken = :token and m.nextAt is not null', { id, token })
      .getOne();
  }

  /** @returns whether a later moment of the same deadline is due as well: one telling stands for both. */
  async isOvertaken({ id, deadlineId, dueAt }: MilestoneRow, now: Instant): Promise<boolean> {
    const later = await this.db.one(
      `select 1 from milestone where deadline_id = $1 and id <> $2 and sent_at is null and cancelled_at is null
         and (due_at, id) > ($3, $2) and due_at <= $4`,
      [deadlineId, id, dueAt, toDate(now)],
    );
    return later !== null;
  }

  /** @returns when there is something to tell next (domain time), null: nothing is planned. */
  async next(): Promise<Instant | null> {
    const row = await this.db.one<{ at: Date | null }>('select min(next_at) as at from milestone');
    return row?.at ? toInstant(row.at) : null;
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
