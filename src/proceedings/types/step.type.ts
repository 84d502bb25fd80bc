import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { WhenType } from '../../platform/graphql/index.js';
import type { StepKind } from '../domain/index.js';
import { StepKindEnum } from '../proceedings.enums.js';

@ObjectType('ProceduralStep', { description: 'Something that happened and that no paper holds.' })
export class ProceduralStep {
  @Field(() => ID, { description: 'of this version' })
  id: string;

  @Field(() => ID, { description: 'of the first version: by it other steps and filings hold on to it' })
  rootId: string;

  detentionId: string;

  @Field(() => StepKindEnum)
  kind: StepKind;

  @Field(() => String, { description: 'in the language of the request' })
  title: string;

  @Field(() => WhenType)
  at: WhenType;

  @Field(() => ID, { nullable: true })
  rulingId: string | null;

  @Field(() => ID, { nullable: true, description: 'the record it follows' })
  aboutId: string | null;

  @Field(() => Boolean, { description: 'recorded on a device whose clock was wrong; kept off deadlines' })
  clockSuspect: boolean;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;
}
