export { AssignmentDesk } from './assignment-desk.js';
export { AssignmentStateEnum } from './defense.enums.js';
export { DefenseVerbs } from './defense-verbs.js';
export { ColleagueLeft } from './duty/colleague-left.js';
export { OpenDuties, type AnsweredClock, type OpenDutySource } from './duty/open-duties.js';
export { DefenseModule } from './defense.module.js';
export { type AssignmentState } from './domain/assignment.js';
export { EscalationContacts, type AskedClock, type Contacts } from './escalation-contacts.js';
export { DefenseLoaders } from './loaders.js';
export { type AssignmentRow } from './store/assignment.entity.js';
export { type Window } from './store/leaves.repository.js';
export { InterestConflicts } from './store/interest-conflicts.repository.js';
export { Assignments } from './store/assignments.repository.js';
export { Assignment } from './types/assignment.type.js';
export { OpenDuty } from './types/leave.type.js';
export { DutyShift } from './types/duty-shift.type.js';

import { AssignmentRow, AssignmentStepRow } from './store/assignment.entity.js';
import { DeskDutyRow } from './store/desk-duty.entity.js';
import { DutyShiftRow } from './store/duty-shift.entity.js';
import { HandOverRow, LeaveRow } from './store/leave.entity.js';

export const defenseEntities = [
  AssignmentRow,
  AssignmentStepRow,
  DeskDutyRow,
  DutyShiftRow,
  HandOverRow,
  LeaveRow,
];
