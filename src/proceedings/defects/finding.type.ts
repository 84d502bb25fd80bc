import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf } from '../../platform/graphql/index.js';
import type { DefectSeverity, FoundBy, PatternKind, RecordKind } from '../domain/index.js';
import { DefectSeverityEnum } from '../proceedings.enums.js';
import { TriggeringFactType } from '../types/papers.type.js';
import {
  FindingKindEnum,
  FindingStateEnum,
  FoundByEnum,
  PatternKindEnum,
  RecordKindEnum,
  type FindingState,
} from './defects.enums.js';
import type { FindingKind } from './found.js';
import { GradedMarkType, LegalMarkType } from '../types/legal-mark.type.js';

@ObjectType('FindingRecord', { description: 'A record a finding rests on.' })
export class FindingRecord {
  @Field(() => RecordKindEnum)
  kind: RecordKind;

  @Field(() => ID, { description: 'root id: a correction does not change it' })
  id: string;

  @Field(() => String, { nullable: true, description: 'of a contradiction: the field that says it' })
  field: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'of a contradiction: what it says; of a sealed field only that it is sealed',
  })
  value: string | null;
}

@ObjectType('Finding', {
  description:
    'What can be raised for this person. Each is used in a filing or dropped by a person with a reason.',
})
export class Finding extends LegalMarkType {
  @Field(() => ID, { description: 'its code and its records: the same as long as these stand' })
  id: string;

  @Field(() => FindingKindEnum)
  kind: FindingKind;

  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'in the language of the request' })
  title: string;

  @Field(() => String, { nullable: true, description: 'what two records say against each other' })
  sentence: string | null;

  @Field(() => DefectSeverityEnum, {
    nullable: true,
    description: 'our own classification: a lawyer decides; null for a violated right',
  })
  severity: DefectSeverity | null;

  @Field(() => String, { nullable: true, description: 'why to think before raising it' })
  caution: string | null;

  @Field(() => FoundByEnum)
  foundBy: FoundBy;

  @Field(() => [FindingRecord])
  records: FindingRecord[];

  @Field(() => [TriggeringFactType])
  triggeredBy: TriggeringFactType[];

  @Field(() => FindingStateEnum)
  state: FindingState;

  @Field(() => ID, { nullable: true })
  filingId: string | null;

  @Field(() => String, { nullable: true, description: 'why it was dropped' })
  reason: string | null;

  @Field(() => ID, { nullable: true, description: 'who used or dropped it' })
  decidedById: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  decidedAt: Date | null;
}

@ObjectType('FindingCounts')
export class FindingCounts {
  @Field(() => Int, { description: 'neither used nor dropped: to be decided' })
  open: number;

  @Field(() => Int)
  used: number;

  @Field(() => Int)
  dropped: number;
}

@ObjectType('NightPattern', {
  description:
    'Something protocols of different people share and should not; the article is what it is argued with, none names it. ' +
    'Only counts of what you do not see.',
})
export class NightPatternType extends GradedMarkType {
  @Field(() => ID)
  id: string;

  @Field(() => PatternKindEnum)
  kind: PatternKind;

  @Field(() => String, { description: 'in the language of the request' })
  title: string;

  @Field(() => Int)
  personCount: number;

  @Field(() => Int)
  protocolCount: number;

  @Field(() => [ID], { description: 'root ids of those you may see' })
  protocolIds: string[];

  @Field(() => Int, { description: 'protocols that share it and are not yours to see' })
  otherCount: number;

  @Field(() => Float, {
    nullable: true,
    description: 'copied text: how alike the least alike neighbours are, 0 to 1',
  })
  likeness: number | null;

  @Field(() => Int, { nullable: true, description: 'witnesses: how many names these protocols share' })
  sharedNames: number | null;

  @Field(() => String, { nullable: true, description: 'the defect it is found as on each case' })
  defectCode: string | null;
}

export const NightPatternConnection = connectionOf('NightPattern', NightPatternType);
