import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import type { CustodyStatus } from '../domain/custody-claim.js';
import { DetentionRow } from './detention.entity.js';

export interface DetentionFilter {
  readonly ids?: readonly string[] | null | undefined;
  readonly eventId?: string | null | undefined;
  readonly departmentId?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly status?: readonly CustodyStatus[] | null | undefined;
  /** records of people, as a search by name found them */
  readonly personIds?: readonly string[] | undefined;
  /** SQL over `d`, of the house's own */
  readonly conditions?: readonly string[] | undefined;
}

/** A merged episode's later half is read through the earlier one; lists show one head once. */
const NOT_REDIRECTED = 'not exists (select 1 from detention_redirect r where r.from_id = d.id and r.active)';

/** Whoever was erased counts in figures and is nobody's case any more. */
const NOT_ERASED = 'd.erased_at is null';

/** Custody episodes, as row-level security lets the actor see them. */
@Injectable()
export class Detentions {
  constructor(private readonly db: Db) {}

  async find(ids: readonly string[]): Promise<DetentionRow[]> {
    if (ids.length === 0) return [];
    const repository = await this.db.repository(DetentionRow);
    return repository
      .createQueryBuilder('d')
      .where('d.id = any(:ids)', { ids })
      .andWhere(NOT_ERASED)
      .getMany();
  }

  async findOne(id: string): Promise<DetentionRow | null> {
    return (await this.find([id]))[0] ?? null;
  }

  async addAll(rows: readonly Partial<DetentionRow>[]): Promise<void> {
    if (rows.length > 0) await (await this.db.repository(DetentionRow)).insert([...rows]);
  }

  /** @returns episodes, latest first, one head once; one more than `size` where there is a next page. */
  async page(
    filter: DetentionFilter,
    size: number,
    after: readonly unknown[] | null,
  ): Promise<DetentionRow[]> {
    const query = (await this.db.repository(DetentionRow))
      .createQueryBuilder('d')
      .where(NOT_REDIRECTED)
      .andWhere(NOT_ERASED)
      .orderBy('d.loggedAt', 'DESC')
      .addOrderBy('d.id', 'DESC')
      .limit(size + 1);
    if (filter.ids) query.andWhere('d.id = any(:ids)', { ids: filter.ids });
    if (filter.eventId) query.andWhere('d.eventId = :eventId', { eventId: filter.eventId });
    if (filter.departmentId) {
      query.andWhere('d.departmentId in (select custody_department_records(array[:departmentId]::uuid[]))', {
        departmentId: filter.departmentId,
      });
    }
    if (filter.personId) {
      query.andWhere('canonical_person_id(d.personId) = canonical_person_id(:personId)', {
        personId: filter.personId,
      });
    }
    if (filter.status?.length) query.andWhere('d.status = any(:status)', { status: filter.status });
    if (filter.personIds) query.andWhere('d.personId = any(:personIds)', { personIds: filter.personIds });
    for (const condition of filter.conditions ?? []) query.andWhere(condition);
    if (after) query.andWhere('(d.loggedAt, d.id) < (:at, :id)', { at: after[0], id: after[1] });
    return query.getMany();
  }

  /** @returns ids of the episode and of those joined to it by merges, the canonical one first. */
  async joined(id: string): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `with recursive head as (select canonical_detention_id($1) as id),
         tree as (select id, 0 as depth from head
           union all select r.from_id, tree.depth + 1 from tree join detention_redirect r on r.to_id = tree.id and r.active where depth < 32)
       select id from tree order by depth`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** @returns for each id the episodes that are one with it, the canonical one first; one statement for all. */
  async joinedAll(ids: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.db.sql<{ given: string; id: string }>(
      `with recursive tree as (select given, canonical_detention_id(given) as id, 0 as depth from unnest($1::uuid[]) as g (given)
         union all select tree.given, r.from_id, tree.depth + 1 from tree
           join detention_redirect r on r.to_id = tree.id and r.active where depth < 32)
       select given, id from tree order by given, depth`,
      [ids],
    );
    const joined = new Map<string, string[]>();
    for (const row of rows) joined.set(row.given, [...(joined.get(row.given) ?? []), row.id]);
    return joined;
  }

  async canonicalId(id: string): Promise<string> {
    const row = await this.db.one<{ id: string }>('select canonical_detention_id($1) as id', [id]);
    return row!.id;
  }

  async update(id: string, values: Partial<DetentionRow>): Promise<void> {
    await (await this.db.repository(DetentionRow)).update({ id }, values);
  }
}
