import { toInstant, type Instant } from '../kernel/index.js';
import type { ShiftState } from './defense.enums.js';
import type { AssignmentState } from './domain/assignment.js';
import { handOverState } from './domain/hand-over-state.js';
import { leaveState } from './domain/leave-state.js';
import type { OpenCase } from './duty/open-cases.js';
import type { AssignmentRow, AssignmentStepRow } from './store/assignment.entity.js';
import type { DutyShiftRow } from './store/duty-shift.entity.js';
import type { DeskDutyRow } from './store/desk-duty.entity.js';
import type { HandOverRow, LeaveRow } from './store/leave.entity.js';
import { Assignment, AssignmentStep } from './types/assignment.type.js';
import { DeskDuty } from './types/desk.type.js';
import { DutyShift } from './types/duty-shift.type.js';
import { HandOver, Leave, OpenDuty } from './types/leave.type.js';

/** Allow-lists: what of a row leaves the house. */
export const presentAssignment = (row: AssignmentRow): Assignment =>
  Object.assign(new Assignment(), {
    id: row.id,
    detentionId: row.detentionId,
    lawyerId: row.lawyerId,
    role: row.role,
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
    runsUntil: row.runsUntil,
    endedAt: row.endedAt,
    ranOut: row.ranOut,
  });

export const presentDeskDuty = (row: DeskDutyRow): DeskDuty =>
  Object.assign(new DeskDuty(), {
    id: row.id,
    staffId: row.staffId,
    takenAt: row.takenAt,
    runsUntil: row.runsUntil,
    endedAt: row.endedAt,
    endKind: row.endKind,
  });

export const presentLeave = (row: LeaveRow, now: Instant): Leave =>
  Object.assign(new Leave(), {
    id: row.id,
    staffId: row.staffId,
    from: row.fromAt,
    until: row.untilAt,
    state: leaveState(
      {
        from: toInstant(row.fromAt),
        until: toInstant(row.untilAt),
        cancelled: row.cancelledAt !== null,
      },
      now,
    ),
  });

/** @param assignment state of the colleague's assignment; null: left with the desk. */
export const presentHandOver = (row: HandOverRow, assignment: AssignmentState | null): HandOver =>
  Object.assign(new HandOver(), {
    id: row.id,
    fromStaff: row.fromStaff,
    detentionId: row.detentionId,
    assignmentId: row.assignmentId,
    state: handOverState(assignment, row.takenBackAt !== null),
    deadlineIds: row.deadlineIds,
    from: row.holdsFrom,
    until: row.holdsUntil,
    madeAt: row.madeAt,
  });

export const presentOpenDuty = ({ detentionId, assignment, held, deadlineIds }: OpenCase): OpenDuty =>
  Object.assign(new OpenDuty(), {
    ...{ detentionId, held },
    assignmentId: assignment?.id ?? null,
    deadlineIds: [...deadlineIds],
  });

const stateOf = ({ startedAt, endedAt }: DutyShiftRow): ShiftState =>
  endedAt ? 'ENDED' : startedAt ? 'RUNNING' : 'PLANNED';
