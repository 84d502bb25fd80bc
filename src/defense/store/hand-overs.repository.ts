import { Injectable } from '@nestjs/common';
import { toDate, type Instant } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { HandOverRow } from './leave.entity.js';
import type { Window } from './leaves.repository.js';

/** What was to go from whom to whom. */
@Injectable()
export class HandOvers {
  constructor(private readonly db: Db) {}

  async add(row: HandOverRow): Promise<void> {
    await (await this.db.repository(HandOverRow)).insert(row);
  }

  async ofLeaves(leaveIds: readonly string[]): Promise<HandOverRow[]> {
    return this.where('h.leaveId = any(:ids)', leaveIds);
  }

  async ofShifts(shiftIds: readonly string[]): Promise<HandOverRow[]> {
    return this.where('h.shiftId = any(:ids)', shiftIds);
  }

  async ofDetentions(detentionIds: readonly string[]): Promise<HandOverRow[]> {
    return this.where('h.detentionId = any(:ids)', detentionIds);
  }

  /** @returns what an assignment was to take over and was not taken back. */
  async toAssignment(assignmentId: string): Promise<HandOverRow[]> {
    return this.where('h.assignmentId = any(:ids) and h.takenBackAt is null', [assignmentId]);
  }

  async takeBack(ids: readonly string[], at: Instant): Promise<void> {
    await this.db.sql('update hand_over set taken_back_at = $2 where id = any ($1)', [ids, toDate(at)]);
  }

  /**
   * @returns those of `detentionIds` that nobody else has for all of this time: no other lawyer who is here, no offer
   * of this lawyer's that waits for an answer, no decision to leave them with the desk. Also out of the caller's scope.
   */
  async uncovered(
    lawyerId: string,
    detentionIds: readonly string[],
    { from, until }: Window,
  ): Promise<Set<string>> {
    if (detentionIds.length === 0) return new Set();
    const rows = await this.db.sql<{ id: string }>(
      'select id from defense_uncovered($1, $2::uuid[], $3, $4) as u (id)',
      [lawyerId, detentionIds, toDate(from), toDate(until)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Shows a lawyer the cases they answer for, so that they can be handed over. */
  async showHeld(lawyerId: string, detentionIds: readonly string[]): Promise<void> {
    await this.db.sql('select defense_see_held($1, $2::uuid[])', [lawyerId, detentionIds]);
  }

  /** Takes that sight away again: somebody else answers now. */
  async hideHeld(lawyerId: string, detentionId: string): Promise<void> {
    await this.db.sql(`select custody_withdraw_sight($1, $2, 'ANSWERS')`, [detentionId, lawyerId]);
  }

  private async where(condition: string, ids: readonly string[]): Promise<HandOverRow[]> {
    if (ids.length === 0) return [];
    return (await this.db.repository(HandOverRow))
      .createQueryBuilder('h')
      .where(condition, { ids })
      .orderBy('h.madeAt', 'DESC')
      .addOrderBy('h.id', 'DESC')
      .getMany();
  }
}
