import { Injectable } from '@nestjs/common';
import { EscalationContacts, type Contacts } from '../../defense/index.js';
import { StaffRepository } from '../../identity/index.js';
import { Db } from '../../platform/db/index.js';
import type { DeadlineRow } from './deadline.entity.js';

/** Who answers for a case: the lawyer who accepted it; and whom a clock reaches when they do not answer. */
@Injectable()
export class Representation {
  constructor(
    private readonly db: Db,
    private readonly staff: StaffRepository,
    private readonly contacts: EscalationContacts,
  ) {}

  /**
   * @returns by deadline id who is told of it, step by step: the lawyer who accepted the case, or else whose record
   * started the clock, if they are here; the backup; whoever has the desk; everyone on it. One statement.
   */
  async contactsOf(
    rows: readonly Pick<DeadlineRow, 'id' | 'detentionId' | 'recorderId'>[],
  ): Promise<ReadonlyMap<string, Contacts>> {
    return this.contacts.ofClocks(rows);
  }

  /** @returns the lawyer of each episode that has one, by its id; episodes joined by a merge share theirs. */
  async lawyersOf(detentionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (detentionIds.length === 0) return new Map();
    const rows = await this.db.sql<{ id: string; lawyer_id: string }>(
      `select distinct on (given.id) given.id, r.lawyer_id
       from unnest($1::uuid[]) as given (id)
       join defense_representation r on r.detention_id = canonical_detention_id(given.id)
       where r.state = 'ACCEPTED'
       order by given.id, r.offered_at desc, r.lawyer_id`,
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
