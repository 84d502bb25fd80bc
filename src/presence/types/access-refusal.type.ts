import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf, WhenType } from '../../platform/graphql/index.js';
import {
  AccessRefusalEndEnum,
  AccessRefusalKindEnum,
  type AccessRefusalEnd,
  type AccessRefusalKind,
} from '../presence.enums.js';

@ObjectType('RefusingOfficer', { description: 'Whoever kept the lawyer out, as far as it was said or seen.' })
export class RefusingOfficer {
  @Field(() => String, { nullable: true })
  badge: string | null;

  @Field(() => String, { nullable: true })
  post: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;
}

@ObjectType('AccessRefusal', {
  description: 'A lawyer kept out: evidence for an act, a complaint and a figure.',
})
export class AccessRefusal {
  @Field(() => ID)
  id: string;

  lawyerId: string;
  departmentId: string;

  @Field(() => AccessRefusalKindEnum)
  kind: AccessRefusalKind;

  @Field(() => WhenType)
  arrivedAt: WhenType;

  @Field(() => Boolean, { description: 'asked for more than an identity card and the notice of defence' })
  extraPapersAsked: boolean;

  @Field(() => Boolean, { description: 'still at the door' })
  running: boolean;

  @Field(() => WhenType, { nullable: true })
  endedAt: WhenType | null;

  @Field(() => AccessRefusalEndEnum, { nullable: true })
  endKind: AccessRefusalEnd | null;

  @Field(() => Int, {
    nullable: true,
    description: 'whole minutes surely waited, so far where it still runs; null where the times do not tell',
  })
  minutesWaited: number | null;

  @Field(() => Boolean)
  clockSuspect: boolean;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;
}

export const AccessRefusalConnection = connectionOf('AccessRefusal', AccessRefusal);
