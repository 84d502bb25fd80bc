import { registerEnumType } from '@nestjs/graphql';
import { ASSIGNMENT_ROLES, ASSIGNMENT_STATES } from './domain/assignment.js';
import { HAND_OVER_STATES } from './domain/hand-over-state.js';
import { LEAVE_STATES, type LeaveState } from './domain/leave-state.js';
import { enumOf } from '../platform/graphql/index.js';

export type { LeaveState };

export const ASSIGNMENT_ANSWERS = ['ACCEPTED', 'DECLINED'] as const;
export type AssignmentAnswer = (typeof ASSIGNMENT_ANSWERS)[number];

export const AssignmentAnswerEnum = enumOf(ASSIGNMENT_ANSWERS);
export const AssignmentRoleEnum = enumOf(ASSIGNMENT_ROLES);
export const AssignmentStateEnum = enumOf(ASSIGNMENT_STATES);
export const ShiftStateEnum = enumOf(['PLANNED', 'RUNNING', 'ENDED'] as const);
export type ShiftState = keyof typeof ShiftStateEnum;
export const LeaveStateEnum = enumOf(LEAVE_STATES);
export const HandOverStateEnum = enumOf(HAND_OVER_STATES);
export const DeskDutyEndEnum = enumOf(['LEFT', 'RAN_OUT'] as const);

registerEnumType(AssignmentAnswerEnum, { name: 'AssignmentAnswer' });
registerEnumType(AssignmentStateEnum, { name: 'AssignmentState' });
registerEnumType(ShiftStateEnum, { name: 'ShiftState' });
registerEnumType(AssignmentRoleEnum, {
  name: 'AssignmentRole',
  description: 'LEAD defends. BACKUP stands in when the lead does not answer a reminder.',
});
registerEnumType(LeaveStateEnum, { name: 'LeaveState' });
registerEnumType(HandOverStateEnum, {
  name: 'HandOverState',
  description:
    'ACCEPTED alone moves a case: until then it stays with whoever goes. WITH_DESK: a coordinator left it with the desk.',
});
registerEnumType(DeskDutyEndEnum, {
  name: 'DeskDutyEnd',
  description: 'RAN_OUT: nobody left it, so it ended by itself.',
});
