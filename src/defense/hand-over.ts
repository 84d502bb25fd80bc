import { Injectable } from '@nestjs/common';
import { CustodyStores, type DetentionRow } from '../custody/index.js';
import { conflict, notFound, type Refusal } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import { NamedLawyer } from '../presence/index.js';
import { AssignmentDesk } from './assignment-desk.js';
import type { AssignmentRow } from './store/assignment.entity.js';
import { Assignments } from './store/assignments.repository.js';
import type { DutyShiftRow } from './store/duty-shift.entity.js';

/** More departments than any town has. */
const ALL_OF_A_TOWN = 500;

/** Who would be left behind when a lawyer goes off duty, and their way to a colleague. */
@Injectable()
export class HandOver {
  constructor(
    private readonly db: Db,
    private readonly stores: CustodyStores,
    private readonly lawyers: NamedLawyer,
    private readonly assignments: Assignments,
    private readonly desk: AssignmentDesk,
  ) {}

  /** @returns the lawyer's open assignments of people still held where the shift is, or held nobody knows where. */
  async leftBehind(shift: DutyShiftRow): Promise<AssignmentRow[]> {
    const open = await this.assignments.openOf([shift.lawyerId]);
    const heads = await this.heads(open);
    const places = await this.placesOf(shift);
    return open.filter((row) => {
      const head = heads.get(row.detentionId);
      return head && head.status !== 'RELEASED' && (!head.departmentId || places.has(head.departmentId));
    });
  }

  /**
   * Offers people to the colleague who takes over and withdraws them from the one who leaves.
   * @returns ids of the new assignments.
   * @refuses NOT_FOUND, SAME_LAWYER, CONFLICT_OF_INTEREST: then the desk must decide about that person first.
   */
  async to(
    lawyerId: string,
    leavingId: string,
    left: readonly AssignmentRow[],
  ): Promise<readonly string[] | Refusal> {
    if (!(await this.lawyers.isLawyer(lawyerId))) return notFound('handOverTo');
    if (lawyerId === leavingId) return conflict('SAME_LAWYER', 'handOverTo');
    const offered: string[] = [];
    for (const row of left) {
      const detention = await this.stores.detentions.findOne(row.detentionId);
      if (!detention) continue;
      if (!(await this.desk.defends(lawyerId, detention.id))) {
        const id = this.db.newId();
        const refused = await this.desk.offer({
          id,
          detention,
          lawyerId,
          reason: null,
          override: false,
          handedOverFrom: row.id,
          path: 'handOverTo',
        });
        if (refused) return refused;
        offered.push(id);
      }
      const refused = await this.desk.move(row, 'WITHDRAW', null);
      if (refused) return refused;
    }
    return offered;
  }

  /** Joined episodes are read through the one they lead to. */
  private async heads(rows: readonly AssignmentRow[]): Promise<Map<string, DetentionRow>> {
    const joined = await this.stores.detentions.joinedAll(rows.map((row) => row.detentionId));
    const found = await this.stores.detentions.find([...joined.values()].map((ids) => ids[0]!));
    const byId = new Map(found.map((row) => [row.id, row]));
    return new Map([...joined].flatMap(([id, ids]) => (byId.has(ids[0]!) ? [[id, byId.get(ids[0]!)!]] : [])));
  }

  private async placesOf(shift: DutyShiftRow): Promise<Set<string>> {
    if (shift.departmentId) return new Set([shift.departmentId]);
    const rows = await this.stores.departments.page({ city: shift.city }, ALL_OF_A_TOWN, null);
    return new Set(rows.map((row) => row.id));
  }
}
