import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { WhenType } from '../../platform/graphql/index.js';
import { AccessRefusalKindEnum, type AccessRefusalKind } from '../presence.enums.js';

@ObjectType('RefusalStatement', { description: 'Something that was said at the door while a lawyer waited.' })
export class RefusalStatement {
  @Field(() => ID)
  id: string;

  @Field(() => AccessRefusalKindEnum)
  kind: AccessRefusalKind;

  @Field(() => WhenType)
  saidAt: WhenType;

  @Field(() => Boolean)
  clockSuspect: boolean;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;
}
