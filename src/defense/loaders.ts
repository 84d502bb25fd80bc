import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { CustodyLoaders } from '../custody/index.js';
import { currentOperation } from '../platform/db/index.js';
import { presentAssignment, presentShift } from './presenters.js';
import type { AssignmentStepRow } from './store/assignment.entity.js';
import { Assignments } from './store/assignments.repository.js';
import { DutyShifts } from './store/duty-shifts.repository.js';
import type { Assignment } from './types/assignment.type.js';
import type { DutyShift } from './types/duty-shift.type.js';

/** Assignments and shifts for everybody else: one statement for all that one operation asks for. */
@Injectable()
export class DefenseLoaders {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly assignments: Assignments,
    private readonly shifts: DutyShifts,
  ) {}

  /** @returns assignments of an episode and those joined to it, latest offer first. */
  async ofDetention(id: string): Promise<Assignment[]> {
    const joined = await this.custody.joined(id);
    const load = this.loader('of-detention', async (ids) => {
      const rows = await this.assignments.of(ids);
      return ids.map((each) => rows.filter((row) => row.detentionId === each).map(presentAssignment));
    });
    const found = await Promise.all(joined.map((each) => load.load(each)));
    return found.flat().sort((a, b) => b.offeredAt.getTime() - a.offeredAt.getTime());
  }

  steps(assignmentId: string): Promise<AssignmentStepRow[]> {
    return this.loader('steps', async (ids) => {
      const rows = await this.assignments.steps(ids);
      return ids.map((id) => rows.filter((row) => row.assignmentId === id));
    }).load(assignmentId);
  }

  runningShifts(lawyerId: string): Promise<DutyShift[]> {
    return this.loader('running-shifts', async (ids) => {
      const rows = await this.shifts.runningOf(ids);
      return ids.map((id) => rows.filter((row) => row.lawyerId === id).map(presentShift));
    }).load(lawyerId);
  }

  openAssignmentCount(lawyerId: string): Promise<number> {
    return this.loader('open-count', async (ids) => {
      const rows = await this.assignments.openOf(ids);
      return ids.map((id) => rows.filter((row) => row.lawyerId === id).length);
    }).load(lawyerId);
  }

  private loader<T>(kind: string, load: (ids: readonly string[]) => Promise<T[]>): DataLoader<string, T> {
    const { memo } = currentOperation();
    const key = `defense-loader:${kind}`;
    const known = memo.get(key) as DataLoader<string, T> | undefined;
    if (known) return known;
    const made = new DataLoader<string, T>(load);
    memo.set(key, made);
    return made;
  }
}
