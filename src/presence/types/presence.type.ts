import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { WhenType } from '../../platform/graphql/index.js';
import { PresenceEndEnum, type PresenceEnd } from '../presence.enums.js';

@ObjectType('Presence', {
  description: '"I am at the door of D." While it is open the lawyer sees the people held there.',
})
export class Presence {
  @Field(() => ID)
  id: string;

  lawyerId: string;
  departmentId: string;

  @Field(() => WhenType)
  saidAt: WhenType;

  @Field(() => GraphQLDateTime)
  since: Date;

  @Field(() => GraphQLDateTime, { description: 'gives sight until then, also where nobody ends it' })
  runsUntil: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'null: there now' })
  endedAt: Date | null;

  @Field(() => PresenceEndEnum, { nullable: true })
  endKind: PresenceEnd | null;

  @Field(() => Boolean, { description: 'recorded on a device whose clock was wrong' })
  clockSuspect: boolean;
}
