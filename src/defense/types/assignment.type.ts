import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf } from '../../platform/graphql/index.js';
import { AssignmentRoleEnum, AssignmentStateEnum } from '../defense.enums.js';
import type { AssignmentRole, AssignmentState } from '../domain/assignment.js';

@ObjectType('Assignment', {
  description: 'A lawyer for a person. While it is offered, accepted or done the lawyer sees the case.',
})
export class Assignment {
  @Field(() => ID)
  id: string;

  detentionId: string;
  lawyerId: string;

  @Field(() => AssignmentRoleEnum)
  role: AssignmentRole;

  @Field(() => AssignmentStateEnum)
  state: AssignmentState;

  @Field(() => GraphQLDateTime)
  offeredAt: Date;

  @Field(() => GraphQLDateTime)
  changedAt: Date;

  @Field(() => ID, { nullable: true, description: 'the assignment of the colleague who left' })
  handedOverFrom: string | null;

  @Field(() => Boolean, { description: 'made in spite of conflicting interests, for a recorded reason' })
  conflictOverridden: boolean;
}

@ObjectType('AssignmentStep')
export class AssignmentStep {
  assignmentId: string;
  nr: number;

  @Field(() => AssignmentStateEnum)
  state: AssignmentState;

  @Field(() => GraphQLDateTime)
  at: Date;
}

export const AssignmentConnection = connectionOf('Assignment', Assignment);
