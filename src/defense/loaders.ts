import { Injectable } from '@nestjs/common';
import { CustodyLoaders } from '../custody/index.js';
import { loadersOf } from '../platform/db/index.js';
import { presentAssignment, presentHandOver, presentShift } from './presenters.js';
import type { AssignmentStepRow } from './store/assignment.entity.js';
import { Assignments } from './store/assignments.repository.js';
import { DutyShifts } from './store/duty-shifts.repository.js';
import { HandOvers } from './store/hand-overs.repository.js';
import type { HandOverRow } from './store/leave.entity.js';
import type { Assignment } from './types/assignment.type.js';
import type { DutyShift } from './types/duty-shift.type.js';
import type { HandOver } from './types/leave.type.js';

const loader = loadersOf('defense');

/** Assignments and shifts for everybody else: one statement for all that one operation asks for. */
@Injectable()
export class DefenseLoaders {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly assignments: Assignments,
    private readonly shifts: DutyShifts,
    private readonly handOvers: HandOvers,
  ) {}

  /** @returns assignments of an episode and those joined to it, latest offer first. */
  async ofDetention(id: string): Promise<Assignment[]> {
    const joined = await this.custody.joined(id);
    const load = loader('of-detention', async (ids) => {
      const rows = await this.assignments.of(ids);
      return ids.map((each) => rows.filter((row) => row.detentionId === each).map(presentAssignment));
    });
    const found = await Promise.all(joined.map((each) => load.load(each)));
    return found.flat().sort((a, b) => b.offeredAt.getTime() - a.offeredAt.getTime());
  }

  steps(assignmentId: string): Promise<AssignmentStepRow[]> {
    return loader('steps', async (ids) => {
      const rows = await this.assignments.steps(ids);
      return ids.map((id) => rows.filter((row) => row.assignmentId === id));
    }).load(assignmentId);
  }

  runningShifts(lawyerId: string): Promise<DutyShift[]> {
    return loader('running-shifts', async (ids) => {
      const rows = await this.shifts.runningOf(ids);
      return ids.map((id) => rows.filter((row) => row.lawyerId === id).map(presentShift));
    }).load(lawyerId);
  }

  openAssignmentCount(lawyerId: string): Promise<number> {
    return loader('open-count', async (ids) => {
      const rows = await this.assignments.openOf(ids);
      return ids.map((id) => rows.filter((row) => row.lawyerId === id).length);
    }).load(lawyerId);
  }

  assignment(id: string): Promise<Assignment | null> {
    return loader('assignment', async (ids) => {
      const rows = new Map((await this.assignments.find(ids)).map((row) => [row.id, presentAssignment(row)]));
      return ids.map((each) => rows.get(each) ?? null);
    }).load(id);
  }

  /** @returns what was to be handed over for a leave or after a shift. */
  handOversFor(cause: 'LEAVE' | 'SHIFT', id: string): Promise<HandOver[]> {
    return loader(`hand-overs:${cause}`, async (ids) => {
      const rows = await (cause === 'LEAVE' ? this.handOvers.ofLeaves(ids) : this.handOvers.ofShifts(ids));
      const shown = await this.show(rows);
      return ids.map((each) =>
        shown.filter((_, i) => (cause === 'LEAVE' ? rows[i]!.leaveId : rows[i]!.shiftId) === each),
      );
    }).load(id);
  }

  /** @returns hand-overs of an episode and those joined to it, latest first. */
  async handOversOf(detentionId: string): Promise<HandOver[]> {
    const joined = await this.custody.joined(detentionId);
    const load = loader('hand-overs:of', async (ids) => {
      const shown = await this.show(await this.handOvers.ofDetentions(ids));
      return ids.map((each) => shown.filter((one) => one.detentionId === each));
    });
    const found = (await Promise.all(joined.map((each) => load.load(each)))).flat();
    return found.sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
  }

  private async show(rows: readonly HandOverRow[]): Promise<HandOver[]> {
    const found = await this.assignments.find(rows.flatMap((row) => row.assignmentId ?? []));
    const states = new Map(found.map((row) => [row.id, row.state]));
    return rows.map((row) =>
      presentHandOver(row, row.assignmentId ? (states.get(row.assignmentId) ?? 'OFFERED') : null),
    );
  }
}
