import { Injectable } from '@nestjs/common';
import { CustodyStores, type DetentionRow } from '../custody/index.js';
import { conflict, notFound, refuse, toDate, type Refusal } from '../kernel/index.js';
import { currentOperation, Db } from '../platform/db/index.js';
import { AssignmentNews } from './assignment-news.js';
import { isOpen, nextState, type AssignmentMove, type AssignmentRole } from './domain/assignment.js';
import { conflictOf } from './domain/conflict-of-interest.js';
import type { AssignmentRow } from './store/assignment.entity.js';
import { Assignments } from './store/assignments.repository.js';

export interface Offer {
  readonly id: string;
  readonly detention: DetentionRow;
  readonly lawyerId: string;
  readonly role: AssignmentRole;
  readonly reason: string | null;
  readonly override: boolean;
  readonly handedOverFrom: string | null;
  /** the input field that named the lawyer */
  readonly path: string;
}

/** Offers people to lawyers and moves assignments on; with each change goes the sight of the case. */
@Injectable()
export class AssignmentDesk {
  constructor(
    private readonly db: Db,
    private readonly stores: CustodyStores,
    private readonly assignments: Assignments,
    private readonly news: AssignmentNews,
  ) {}

  /**
   * @refuses ALREADY_ASSIGNED; CONFLICT_OF_INTEREST unless overridden; REASON_MISSING for an override without one.
   */
  async offer(offer: Offer): Promise<Refusal | null> {
    const { detention, lawyerId, role, reason } = offer;
    await this.assignments.lockLawyer(lawyerId);
    if (await this.openOf(lawyerId, detention.id, role)) return conflict('ALREADY_ASSIGNED', offer.path);
    const beside = await this.assignments.clientsBeside(lawyerId, detention.id);
    const found = conflictOf(detention, beside);
    if (found && !offer.override) return conflict('CONFLICT_OF_INTEREST', offer.path);
    if (found && !reason) return refuse('REASON_MISSING', { path: 'reason' });
    const now = toDate(await this.db.now());
    const by = (await this.db.actor()).id;
    const row: AssignmentRow = {
      id: offer.id,
      detentionId: detention.id,
      lawyerId,
      role,
      state: 'OFFERED',
      offeredBy: by,
      offeredAt: now,
      changedAt: now,
      handedOverFrom: offer.handedOverFrom,
      conflictOverridden: found !== null,
    };
    const step = { state: 'OFFERED', at: now, byStaff: by, subjectId: detention.personId, reason } as const;
    await this.assignments.add(row, step);
    if (found) await this.auditOverride(row, found);
    await this.follow(row, detention);
    return null;
  }

  /** @returns what a lawyer is offered, or has accepted, of this episode or one joined to it. */
  async openOf(lawyerId: string, detentionId: string, role: AssignmentRole): Promise<AssignmentRow | null> {
    const rows = await this.assignments.of(await this.stores.detentions.joined(detentionId));
    return rows.find((row) => row.lawyerId === lawyerId && row.role === role && isOpen(row.state)) ?? null;
  }

  /** @refuses ASSIGNMENT_STATE_FORBIDS; NOT_FOUND where the case is out of the caller's sight. */
  async move(row: AssignmentRow, move: AssignmentMove, reason: string | null): Promise<Refusal | null> {
    await this.assignments.lockLawyer(row.lawyerId);
    const standing = await this.assignments.findOne(row.id);
    const state = standing && nextState(standing.state, move);
    if (!state) return conflict('ASSIGNMENT_STATE_FORBIDS', 'assignmentId');
    const detention = await this.stores.detentions.findOne(row.detentionId);
    if (!detention) return notFound('assignmentId');
    const at = toDate(await this.db.now());
    const byStaff = (await this.db.actor()).id;
    await this.assignments.move(row.id, { state, at, byStaff, subjectId: detention.personId, reason });
    await this.follow({ ...row, state }, detention);
    return null;
  }

  /** Whose cases these were is erased: whoever was asked to defend them is told that it is over. */
  async endOf(detentionIds: readonly string[]): Promise<void> {
    for (const row of await this.assignments.of(detentionIds)) {
      if (isOpen(row.state)) await this.move(row, 'WITHDRAW', null);
    }
  }

  /** Episodes were joined or parted: whoever defends one half sees the other, or no longer does. */
  async alignSight(detentionIds: readonly string[]): Promise<void> {
    const joined = await this.stores.detentions.joinedAll(detentionIds);
    await this.assignments.alignSight([...new Set([...detentionIds, ...[...joined.values()].flat()])]);
  }

  private async follow(row: AssignmentRow, detention: DetentionRow): Promise<void> {
    await this.news.tell(row, row.state, (await this.db.actor()).id);
    await this.news.boardOf(detention.departmentId);
    await this.alignSight([detention.id]);
  }

  private async auditOverride(row: AssignmentRow, found: string): Promise<void> {
    await this.db.sql(`select qorgau_audit('WROTE', $1, $2, $3, $4, $5)`, [
      'overrideConflictOfInterest',
      'defend in spite of conflicting interests',
      [row.id, row.detentionId, row.lawyerId],
      found,
      currentOperation().correlationId,
    ]);
  }
}
