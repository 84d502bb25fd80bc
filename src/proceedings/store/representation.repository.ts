import { Injectable } from '@nestjs/common';
import { EscalationContacts, type Contacts } from '../../defense/index.js';
import { StaffRepository } from '../../identity/index.js';
import type { DeadlineRow } from './deadline.entity.js';

/** Who answers for a case: the lawyer who accepted it; and whom a clock reaches when they do not answer. */
@Injectable()
export class Representation {
  constructor(
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

  /** @returns those of `staffIds` who are lawyers: a record made by anybody else makes nobody responsible. */
  async lawyersAmong(staffIds: readonly (string | null)[]): Promise<ReadonlySet<string>> {
    const ids = [...new Set(staffIds.filter((id) => id !== null))];
    const rows = await this.staff.find(ids);
    return new Set(rows.filter((row) => row.role === 'LAWYER' && row.active).map((row) => row.id));
  }
}
