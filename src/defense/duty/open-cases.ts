import { Injectable } from '@nestjs/common';
import { CustodyStores, type DetentionRow } from '../../custody/index.js';
import { StaffRepository } from '../../identity/index.js';
import type { AssignmentRow } from '../store/assignment.entity.js';
import { Assignments } from '../store/assignments.repository.js';
import type { DutyShiftRow } from '../store/duty-shift.entity.js';
import { HandOvers } from '../store/hand-overs.repository.js';
import type { Window } from '../store/leaves.repository.js';
import { OpenDuties, type AnsweredClock } from './open-duties.js';

/** More departments than any town has. */
const ALL_OF_A_TOWN = 500;

/** A case that would be left to nobody if its lawyer went. */
export interface OpenCase {
  /** the episode that merged ones lead to */
  readonly detentionId: string;
  /** the lawyer's own; null: they answer by their record alone */
  readonly assignment: AssignmentRow | null;
  readonly held: boolean;
  readonly deadlineIds: readonly string[];
}

/** A held person whom the lawyer defends, or is asked to. */
interface Client {
  readonly assignment: AssignmentRow;
  readonly head: DetentionRow;
}

/** What a lawyer who goes would leave to nobody: held people, and clocks that fall into the time. */
@Injectable()
export class OpenCases {
  constructor(
    private readonly stores: CustodyStores,
    private readonly assignments: Assignments,
    private readonly handOvers: HandOvers,
    private readonly duties: OpenDuties,
    private readonly staff: StaffRepository,
  ) {}

  /** For a lawyer's leave: every held person, and every clock that must be acted on, or would ring, while it runs. */
  async duringLeave(lawyerId: string, window: Window): Promise<OpenCase[]> {
    if ((await this.staff.findOne(lawyerId))?.role !== 'LAWYER') return [];
    const clocks = await this.duties.clocksOf(lawyerId, window, { reminders: true });
    return this.open(lawyerId, window, await this.heldClients(lawyerId), clocks);
  }

  /** After a shift: people held where it was, or nobody knows where, and every clock to be acted on before the next. */
  async afterShift(shift: DutyShiftRow, window: Window): Promise<OpenCase[]> {
    const places = await this.placesOf(shift);
    const held = (await this.heldClients(shift.lawyerId)).filter(
      ({ head }) => !head.departmentId || places.has(head.departmentId),
    );
    const clocks = await this.duties.clocksOf(shift.lawyerId, window, { reminders: false });
    return this.open(shift.lawyerId, window, held, clocks);
  }

  private async open(
    lawyerId: string,
    window: Window,
    held: readonly Client[],
    clocks: readonly AnsweredClock[],
  ): Promise<OpenCase[]> {
    const ids = [
      ...new Set([...held.map(({ head }) => head.id), ...clocks.map((clock) => clock.detentionId)]),
    ];
    const uncovered = await this.handOvers.uncovered(lawyerId, ids, window);
    const own = await this.ownByHead(lawyerId);
    return ids
      .filter((id) => uncovered.has(id))
      .map((detentionId) => ({
        detentionId,
        assignment: own.get(detentionId) ?? null,
        held: held.some(({ head }) => head.id === detentionId),
        deadlineIds: clocks.flatMap((clock) => (clock.detentionId === detentionId ? clock.deadlineId : [])),
      }));
  }

  private async heldClients(lawyerId: string): Promise<Client[]> {
    const own = await this.ownByHead(lawyerId);
    const heads = await this.stores.detentions.find([...own.keys()]);
    return heads
      .filter((head) => head.status !== 'RELEASED')
      .map((head) => ({ head, assignment: own.get(head.id)! }));
  }

  /** The lawyer's own open assignments by the episode that counts; accepted ones before those that wait. */
  private async ownByHead(lawyerId: string): Promise<Map<string, AssignmentRow>> {
    const open = (await this.assignments.openOf([lawyerId])).filter(({ role }) => role === 'LEAD');
    const joined = await this.stores.detentions.joinedAll(open.map((row) => row.detentionId));
    const byHead = new Map<string, AssignmentRow>();
    for (const row of open) {
      const head = joined.get(row.detentionId)?.[0];
      if (head && byHead.get(head)?.state !== 'ACCEPTED') byHead.set(head, row);
    }
    return byHead;
  }

  /** Every entry on which people held there may be recorded. */
  private async placesOf({ departmentId, city }: DutyShiftRow): Promise<Set<string>> {
    const { departments } = this.stores;
    const ofTown = async () => (await departments.page({ city }, ALL_OF_A_TOWN, null)).map(({ id }) => id);
    return new Set(await departments.recordsOf(departmentId ? [departmentId] : await ofTown()));
  }
}
