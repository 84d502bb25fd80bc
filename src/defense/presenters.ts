import type { ShiftState } from './defense.enums.js';
import type { AssignmentRow, AssignmentStepRow } from './store/assignment.entity.js';
import type { DutyShiftRow } from './store/duty-shift.entity.js';
import { Assignment, AssignmentStep } from './types/assignment.type.js';
import { DutyShift } from './types/duty-shift.type.js';

/** Allow-lists: what of a row leaves the house. */
export const presentAssignment = (row: AssignmentRow): Assignment =>
  Object.assign(new Assignment(), {
    id: row.id,
    detentionId: row.detentionId,
    lawyerId: row.lawyerId,
    state: row.state,
    offeredAt: row.offeredAt,
    changedAt: row.changedAt,
    handedOverFrom: row.handedOverFrom,
    conflictOverridden: row.conflictOverridden,
  });

export const presentStep = (row: AssignmentStepRow): AssignmentStep =>
  Object.assign(new AssignmentStep(), {
    assignmentId: row.assignmentId,
    nr: row.nr,
    state: row.state,
    at: row.at,
  });

export const presentShift = (row: DutyShiftRow): DutyShift =>
  Object.assign(new DutyShift(), {
    id: row.id,
    lawyerId: row.lawyerId,
    departmentId: row.departmentId,
    handedOverToId: row.handedOverTo,
    city: row.city,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    state: stateOf(row),
    startedAt: row.startedAt,
    endedAt: row.endedAt,
  });

const stateOf = ({ startedAt, endedAt }: DutyShiftRow): ShiftState =>
  endedAt ? 'ENDED' : startedAt ? 'RUNNING' : 'PLANNED';
