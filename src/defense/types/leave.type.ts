import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf } from '../../platform/graphql/index.js';
import { HandOverStateEnum, LeaveStateEnum } from '../defense.enums.js';
import type { HandOverState } from '../domain/hand-over-state.js';
import type { LeaveState } from '../domain/leave-state.js';

@ObjectType('Leave', { description: 'A time a colleague is away and no clock rings at theirs.' })
export class Leave {
  @Field(() => ID)
  id: string;

  staffId: string;

  @Field(() => GraphQLDateTime)
  from: Date;

  @Field(() => GraphQLDateTime, { description: 'exclusive' })
  until: Date;

  @Field(() => LeaveStateEnum)
  state: LeaveState;
}

@ObjectType('HandOver', {
  description: 'One case of somebody who goes: offered to a colleague, or left with the desk for a time.',
})
export class HandOver {
  @Field(() => ID)
  id: string;

  fromStaff: string;
  detentionId: string;
  assignmentId: string | null;

  @Field(() => HandOverStateEnum)
  state: HandOverState;

  @Field(() => [ID], { description: 'the clocks it was about when it was made' })
  deadlineIds: string[];

  @Field(() => GraphQLDateTime, { description: 'the time it is for' })
  from: Date;

  @Field(() => GraphQLDateTime)
  until: Date;

  @Field(() => GraphQLDateTime)
  madeAt: Date;
}

@ObjectType('OpenDuty', { description: 'A case that would be left to nobody if a lawyer went.' })
export class OpenDuty {
  @Field(() => ID)
  detentionId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'null: the lawyer answers by their record alone',
  })
  assignmentId: string | null;

  @Field(() => Boolean, { description: 'the person is held: clocks or none, somebody must have them' })
  held: boolean;

  @Field(() => [ID], { description: 'clocks of the defence that fall into the time, most urgent first' })
  deadlineIds: string[];
}

export const LeaveConnection = connectionOf('Leave', Leave);
