import { Injectable } from '@nestjs/common';
import { toInstant } from '../../kernel/index.js';
import { handOverState, isAdrift } from '../domain/hand-over-state.js';
import { Assignments } from '../store/assignments.repository.js';
import { HandOvers } from '../store/hand-overs.repository.js';
import type { LeaveRow } from '../store/leave.entity.js';
import { Leaves } from '../store/leaves.repository.js';
import { DutyNews } from './duty-news.js';
import { OpenCases } from './open-cases.js';

/** Looks, when a leave begins, whether somebody has everything. In the worker. */
@Injectable()
export class LeaveBeginnings {
  constructor(
    private readonly leaves: Leaves,
    private readonly handOvers: HandOvers,
    private readonly assignments: Assignments,
    private readonly cases: OpenCases,
    private readonly news: DutyNews,
  ) {}

  /** Tells the desk of each leave that has begun with a case nobody has. Each is looked at once. */
  async look(): Promise<void> {
    for (const leave of await this.leaves.begin()) {
      if ((await this.isUnanswered(leave)) || (await this.hasMore(leave))) {
        await this.news.leftBehind(leave.id, `leave-begins:${leave.id}`);
      }
    }
  }

  /** What was offered and that no colleague has accepted. */
  private async isUnanswered({ id }: LeaveRow): Promise<boolean> {
    const rows = await this.handOvers.ofLeaves([id]);
    const found = await this.assignments.find(rows.flatMap((row) => row.assignmentId ?? []));
    const states = new Map(found.map((row) => [row.id, row.state]));
    return rows.some((row) => {
      const assignment = row.assignmentId ? (states.get(row.assignmentId) ?? 'OFFERED') : null;
      return isAdrift(handOverState(assignment, row.takenBackAt !== null));
    });
  }

  /** What has come since the leave was planned. */
  private async hasMore({ staffId, fromAt, untilAt }: LeaveRow): Promise<boolean> {
    const window = { from: toInstant(fromAt), until: toInstant(untilAt) };
    return (await this.cases.duringLeave(staffId, window)).length > 0;
  }
}
