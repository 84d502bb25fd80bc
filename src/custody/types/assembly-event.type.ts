import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf } from '../../platform/graphql/index.js';

@ObjectType('AssemblyEvent', { description: 'The protest.' })
export class AssemblyEvent {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  city: string;

  @Field(() => String)
  place: string;

  @Field(() => String, { nullable: true })
  form: string | null;

  @Field(() => GraphQLDateTime)
  startsAt: Date;

  @Field(() => String, { description: 'IANA zone' })
  zone: string;

  @Field(() => GraphQLDateTime, { nullable: true })
  closedAt: Date | null;
}

export const AssemblyEventConnection = connectionOf('AssemblyEvent', AssemblyEvent);
