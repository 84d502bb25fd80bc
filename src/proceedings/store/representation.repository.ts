import { Injectable } from '@nestjs/common';
import { StaffRepository } from '../../identity/index.js';
import { Db } from '../../platform/db/index.js';

/** Who answers for a case: the lawyer who accepted it. */
@Injectable()
export class Representation {
  constructor(
    private readonly db: Db,
    private readonly staff: StaffRepository,
  ) {}

  /** @returns the lawyer of each episode that has one, by episode; those joined by merges count together. */
  async lawyersOf(detentionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const published = await this.db.one<{ view: string | null }>(
      `select to_regclass('defense_representation')::text as view`,
    );
    if (!published?.view || detentionIds.length === 0) return new Map();
    const rows = await this.db.sql<{ id: string; lawyer_id: string }>(
      `select distinct on (given.id) given.id, r.lawyer_id
       from unnest($1::uuid[]) as given (id)
       join defense_representation r on canonical_detention_id(r.detention_id) = canonical_detention_id(given.id)
       where r.state = 'ACCEPTED'
       order by given.id, r.detention_id = given.id desc, r.lawyer_id`,
      [[...new Set(detentionIds)]],
    );
    return new Map(rows.map((row) => [row.id, row.lawyer_id]));
  }

  /** @returns those of `staffIds` who are lawyers: a record made by anybody else makes nobody responsible. */
  async lawyersAmong(staffIds: readonly (string | null)[]): Promise<ReadonlySet<string>> {
    const ids = [...new Set(staffIds.filter((id) => id !== null))];
    const rows = await this.staff.find(ids);
    return new Set(rows.filter((row) => row.role === 'LAWYER' && row.active).map((row) => row.id));
  }
}
