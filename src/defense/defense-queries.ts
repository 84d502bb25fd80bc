import { Injectable } from '@nestjs/common';
import { Lawyer, Lawyers, StaffRepository } from '../identity/index.js';
import { isUuid } from '../kernel/index.js';
import { decodeCursor, pageSize, toConnection, type Connection } from '../platform/graphql/index.js';
import { presentAssignment, presentShift } from './presenters.js';
import type { AssignmentRow } from './store/assignment.entity.js';
import { Assignments, type AssignmentFilter } from './store/assignments.repository.js';
import type { DutyShiftRow } from './store/duty-shift.entity.js';
import { DutyShifts, type ShiftFilter } from './store/duty-shifts.repository.js';
import type { Assignment } from './types/assignment.type.js';
import type { DutyShift } from './types/duty-shift.type.js';

interface Page {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Defense's lists, as row-level security lets the caller see them. */
@Injectable()
export class DefenseQueries {
  constructor(
    private readonly staff: StaffRepository,
    private readonly lawyerLoader: Lawyers,
    private readonly shiftRows: DutyShifts,
    private readonly assignmentRows: Assignments,
  ) {}

  async lawyers({ first, after }: Page): Promise<Connection<Lawyer>> {
    const size = pageSize(first);
    const rows = await this.staff.page(size, idOf(after), 'LAWYER');
    const lawyers = await Promise.all(rows.map((row) => this.lawyerLoader.load(row.id)));
    const found = lawyers.filter((lawyer) => lawyer !== null);
    return toConnection(found, size, { keyOf: ({ id }) => [id], present: (lawyer) => lawyer, after });
  }

  async shifts(filter: ShiftFilter, { first, after }: Page): Promise<Connection<DutyShift>> {
    const size = pageSize(first);
    const sound = areIds(filter.lawyerId, filter.departmentId);
    const rows = sound ? await this.shiftRows.page(filter, size, decodeCursor(after)) : [];
    return toConnection(rows, size, {
      keyOf: (row: DutyShiftRow) => [row.startsAt.toISOString(), row.id],
      present: presentShift,
      after,
    });
  }

  async assignments(filter: AssignmentFilter, { first, after }: Page): Promise<Connection<Assignment>> {
    const size = pageSize(first);
    const sound = areIds(...(filter.ids ?? []), filter.lawyerId, filter.detentionId);
    const rows = sound ? await this.assignmentRows.page(filter, size, decodeCursor(after)) : [];
    return toConnection(rows, size, {
      keyOf: (row: AssignmentRow) => [row.offeredAt.toISOString(), row.id],
      present: presentAssignment,
      after,
    });
  }
}

const areIds = (...ids: readonly (string | null | undefined)[]): boolean =>
  ids.every((id) => !id || isUuid(id));

const idOf = (after: string | null | undefined): string | null => {
  const id = decodeCursor(after)?.[0];
  return typeof id === 'string' && isUuid(id) ? id : null;
};
