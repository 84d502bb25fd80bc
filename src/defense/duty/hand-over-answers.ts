import { Injectable } from '@nestjs/common';
import type { Refusal } from '../../kernel/index.js';
import { Notifications } from '../../notifications/index.js';
import { AssignmentDesk } from '../assignment-desk.js';
import type { AssignmentAnswer } from '../defense.enums.js';
import { isOpen } from '../domain/assignment.js';
import type { AssignmentRow } from '../store/assignment.entity.js';
import { Assignments } from '../store/assignments.repository.js';
import { HandOvers } from '../store/hand-overs.repository.js';
import type { HandOverRow } from '../store/leave.entity.js';

/** What a colleague's answer does to those who handed a case over to them. */
@Injectable()
export class HandOverAnswers {
  constructor(
    private readonly assignments: Assignments,
    private readonly desk: AssignmentDesk,
    private readonly handOvers: HandOvers,
    private readonly notifications: Notifications,
  ) {}

  /** @returns what this assignment was to take over. */
  async of(assignment: AssignmentRow): Promise<HandOverRow[]> {
    return this.handOvers.toAssignment(assignment.id);
  }

  /** Accepted, it ends the leaver's part; declined, the leaver is told: the case is theirs as before. */
  async carryOut(
    assignment: AssignmentRow,
    handed: readonly HandOverRow[],
    answer: AssignmentAnswer,
  ): Promise<Refusal | null> {
    if (answer === 'DECLINED') {
      await this.tell(assignment, handed);
      return null;
    }
    for (const row of handed) {
      const from = row.fromAssignmentId && (await this.assignments.findOne(row.fromAssignmentId));
      if (from && isOpen(from.state)) {
        const refused = await this.desk.move(from, 'WITHDRAW', null);
        if (refused) return refused;
      }
      await this.handOvers.hideHeld(row.fromStaff, row.detentionId);
    }
    return assignment.role === 'LEAD' ? this.endBackup(assignment) : null;
  }

  /** Whoever leads a case is not its backup as well. */
  private async endBackup({ lawyerId, detentionId }: AssignmentRow): Promise<Refusal | null> {
    const backup = await this.desk.openOf(lawyerId, detentionId, 'BACKUP');
    return backup && this.desk.move(backup, 'WITHDRAW', null);
  }

  private async tell(assignment: AssignmentRow, handed: readonly HandOverRow[]): Promise<void> {
    if (handed.length === 0) return;
    await this.notifications.tell({
      to: { staffIds: handed.map((row) => row.fromStaff) },
      kind: 'ASSIGNMENT_ANSWERED',
      ref: { type: 'ASSIGNMENT', id: assignment.id },
      // the key by which the desk is told: whoever made the offer is told once
      dedupeKey: `assignment:${assignment.id}:DECLINED`,
      urgent: true,
    });
  }
}
