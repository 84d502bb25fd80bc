import { Injectable } from '@nestjs/common';
import { isUuid, toInstant } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { decodeCursor, pageSize, toConnection, type Connection } from '../../platform/graphql/index.js';
import { speaksOfLeave } from '../leave.policy.js';
import { presentDeskDuty, presentLeave, presentOpenDuty } from '../presenters.js';
import { DeskDuties } from '../store/desk-duties.repository.js';
import { DutyShifts } from '../store/duty-shifts.repository.js';
import type { LeaveRow } from '../store/leave.entity.js';
import { Leaves, type LeaveFilter } from '../store/leaves.repository.js';
import { Desk } from '../types/desk.type.js';
import type { Leave, OpenDuty } from '../types/leave.type.js';
import { DeskWatch } from './desk-watch.js';
import { OpenCases, type OpenCase } from './open-cases.js';
import { ShiftWindows } from './shift-windows.js';

/** What a leave or the end of a shift would leave to nobody: one of the two is asked about. */
export interface OpenDutiesAsked {
  readonly shiftId?: string | null | undefined;
  readonly staffId?: string | null | undefined;
  readonly from?: Date | null | undefined;
  readonly until?: Date | null | undefined;
}

/** Where duties stand written. */
@Injectable()
export class DutyLists {
  constructor(
    readonly desk: DeskDuties,
    readonly leaves: Leaves,
    readonly shifts: DutyShifts,
  ) {}
}

/** Who is there, who is away, and what would be left behind. */
@Injectable()
export class DutyQueries {
  constructor(
    private readonly db: Db,
    private readonly lists: DutyLists,
    private readonly watch: DeskWatch,
    private readonly cases: OpenCases,
    private readonly windows: ShiftWindows,
  ) {}

  async desk(): Promise<Desk> {
    return Object.assign(new Desk(), {
      duties: (await this.lists.desk.open()).map(presentDeskDuty),
      attended: await this.watch.isAttended(),
    });
  }

  async leaves(
    filter: LeaveFilter,
    page: { first?: number | null | undefined; after?: string | null | undefined },
  ): Promise<Connection<Leave>> {
    const size = pageSize(page.first);
    const sound = !filter.staffId || isUuid(filter.staffId);
    const rows = sound ? await this.lists.leaves.page(filter, size, decodeCursor(page.after)) : [];
    const now = await this.db.now();
    return toConnection(rows, size, {
      keyOf: (row: LeaveRow) => [row.fromAt.toISOString(), row.id],
      present: (row) => presentLeave(row, now),
      after: page.after,
    });
  }

  /** A lawyer asks for themselves; of others a lawyer learns nothing. */
  async openDuties(asked: OpenDutiesAsked): Promise<OpenDuty[]> {
    const cases = asked.shiftId ? await this.afterShift(asked.shiftId) : await this.duringLeave(asked);
    return cases.map(presentOpenDuty);
  }

  private async afterShift(shiftId: string): Promise<OpenCase[]> {
    const shift = isUuid(shiftId) ? await this.lists.shifts.findOne(shiftId) : null;
    if (!shift || !(await this.mayAskFor(shift.lawyerId))) return [];
    return this.cases.afterShift(shift, await this.windows.after(shift, await this.db.now()));
  }

  private async duringLeave({ staffId, from, until }: OpenDutiesAsked): Promise<OpenCase[]> {
    const lawyerId = staffId ?? (await this.db.actor()).id!;
    if (!isUuid(lawyerId) || !from || !until || !(await this.mayAskFor(lawyerId))) return [];
    return this.cases.duringLeave(lawyerId, { from: toInstant(from), until: toInstant(until) });
  }

  private async mayAskFor(lawyerId: string): Promise<boolean> {
    return speaksOfLeave(await this.db.actor(), lawyerId);
  }
}
