import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** An episode that counts, and every one joined to it by merges (itself first). */
export interface Group {
  readonly headId: string;
  readonly memberIds: readonly string[];
}

/** Which episodes are one: read in one statement for however many were logged together. */
@Injectable()
export class Episodes {
  constructor(private readonly db: Db) {}

  async groups(detentionIds: readonly string[]): Promise<Group[]> {
    const rows = await this.db.sql<{ head: string; id: string }>(
      `with recursive up (start, id, depth) as (
         select id, id, 0 from unnest($1::uuid[]) as given (id)
         union all
         select up.start, r.to_id, depth + 1 from up join detention_redirect r on r.from_id = up.id and r.active where depth < 32
       ), heads as (
         select distinct id as head from (select distinct on (start) id from up order by start, depth desc) tops
       ), down (head, id, depth) as (
         select head, head, 0 from heads
         union all
         select down.head, r.from_id, depth + 1 from down join detention_redirect r on r.to_id = down.id and r.active where depth < 32
       )
       select head, id from down order by head, depth`,
      [[...new Set(detentionIds)]],
    );
    const groups = new Map<string, string[]>();
    for (const { head, id } of rows) groups.set(head, [...(groups.get(head) ?? []), id]);
    return [...groups].map(([headId, memberIds]) => ({ headId, memberIds }));
  }

  /**
   * Makes whoever writes about these episodes go one after the other: what one recorded is seen by the next, and
   * neither overwrites the other's clocks. Taken before anything is read.
   */
  async lock(detentionIds: readonly string[]): Promise<void> {
    const heads = (await this.groups(detentionIds)).map(({ headId }) => headId);
    await this.db.sql('select id from detention where id = any ($1) order by id for no key update', [heads]);
  }

  /** @returns episodes with an open clock that is counted in the zone of this entry: held there, or heard there. */
  async countedAt(departmentId: string): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `select distinct d.detention_id as id from deadline d
       where d.filing_id is null and d.answer_kind is null and d.closing_confirmed_by is null and d.void_reason is null
         and (exists (select 1 from custody_recorded_places p
                where canonical_detention_id(p.detention_id) = canonical_detention_id(d.detention_id) and p.department_id = $1)
           or exists (select 1 from ruling r where r.root_id = d.ruling_id and r.superseded_at is null and r.court_id = $1))`,
      [departmentId],
    );
    return rows.map((row) => row.id);
  }

  /** @returns the episodes a merge joined or had joined, also those its maker could not see. */
  async ofMerge(mergeId: string): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `select from_id as id from detention_redirect where merge_id = $1
       union select to_id from detention_redirect where merge_id = $1`,
      [mergeId],
    );
    return rows.map((row) => row.id);
  }
}
