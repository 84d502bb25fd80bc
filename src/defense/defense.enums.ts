import { registerEnumType } from '@nestjs/graphql';
import { ASSIGNMENT_STATES } from './domain/assignment.js';

const enumOf = <T extends string>(values: readonly T[]): Record<T, T> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const ASSIGNMENT_ANSWERS = ['ACCEPTED', 'DECLINED'] as const;
export type AssignmentAnswer = (typeof ASSIGNMENT_ANSWERS)[number];

export const AssignmentAnswerEnum = enumOf(ASSIGNMENT_ANSWERS);
export const AssignmentStateEnum = enumOf(ASSIGNMENT_STATES);
export const ShiftStateEnum = enumOf(['PLANNED', 'RUNNING', 'ENDED'] as const);
export type ShiftState = keyof typeof ShiftStateEnum;

registerEnumType(AssignmentAnswerEnum, { name: 'AssignmentAnswer' });
registerEnumType(AssignmentStateEnum, { name: 'AssignmentState' });
registerEnumType(ShiftStateEnum, { name: 'ShiftState' });
