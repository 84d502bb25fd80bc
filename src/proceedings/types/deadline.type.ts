import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import type { Confidence } from '../../kernel/index.js';
import { ConfidenceEnum } from '../../custody/index.js';
import { connectionOf } from '../../platform/graphql/index.js';
import type {
  Arithmetic,
  Basis,
  ChangedField,
  ClockConcern,
  DeadlineState,
  MilestoneKind,
  MissingFact,
  NoLaterReading,
  ObligedParty,
  Standard,
  StartBound,
  Supersession,
} from '../domain/index.js';
import {
  BasisEnum,
  ClockConcernEnum,
  CountingEnum,
  DeadlineStateEnum,
  DirectionEnum,
  MilestoneKindEnum,
  MissingFactEnum,
  NoLaterReadingEnum,
  ObligedPartyEnum,
  StandardEnum,
  StartBoundEnum,
  VersionCauseEnum,
  VoidReasonEnum,
  type DeadlineVoidReason,
  type VersionCause,
} from '../proceedings.enums.js';

@ObjectType('Arithmetic', {
  description: 'One counting operation: redoing every one of them gives the due instant again.',
})
export class ArithmeticType {
  @Field(() => CountingEnum)
  operation: Arithmetic['operation'];

  @Field(() => String, { description: 'ISO 8601: an instant (UTC) or a date' })
  from: string;

  @Field(() => Int)
  amount: number;

  @Field(() => String)
  to: string;

  @Field(() => String, { description: 'IANA' })
  zone: string;
}

@ObjectType('ExplanationStep', {
  description: 'One step of the reasoning: which rule, which article, what was done.',
})
export class ExplanationStepType {
  @Field(() => String)
  ruleCode: string;

  @Field(() => String)
  article: string;

  @Field(() => String, { description: 'in the language of the request' })
  text: string;

  @Field(() => ArithmeticType, { nullable: true })
  arithmetic: ArithmeticType | null;
}

@ObjectType('Deadline', { description: 'A due instant with its reasons.' })
export class Deadline {
  @Field(() => ID)
  id: string;

  detentionId: string;
  rulingId: string | null;
  filingId: string | null;

  @Field(() => String, { description: 'KZ-APPEAL-10D' })
  ruleCode: string;

  @Field(() => String, { description: 'in the language of the request' })
  title: string;

  @Field(() => String)
  packVersion: string;

  @Field(() => String, { nullable: true })
  article: string | null;

  @Field(() => BasisEnum, { description: 'whether the figure is the law’s or the organisation’s own' })
  basis: Basis;

  @Field(() => ObligedPartyEnum)
  obligedParty: ObligedParty;

  @Field(() => StandardEnum)
  standard: Standard;

  @Field(() => DeadlineStateEnum, { description: 'follows from the facts and the time; nobody sets it' })
  state: DeadlineState;

  @Field(() => VoidReasonEnum, { nullable: true })
  voidReason: DeadlineVoidReason | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'what people are shown for day terms' })
  lastDay: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'the safe reading, exclusive: at this instant it is too late; null only in NEEDS_FACTS',
  })
  dueAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'when the act must be done: for day terms the last opening hour of the office that receives it',
  })
  actBy: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'the other reading: only to argue that an act was in time',
  })
  latestArguableAt: Date | null;

  @Field(() => NoLaterReadingEnum, { nullable: true, description: 'why there is no later reading' })
  latestArguableReason: NoLaterReading | null;

  @Field(() => String, { nullable: true, description: 'IANA zone the term is counted and shown in' })
  zone: string | null;

  @Field(() => StartBoundEnum, { nullable: true })
  startBound: StartBound | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'it stands still since then' })
  pausedSince: Date | null;

  @Field(() => Boolean, {
    description: 'others keep it, or it only opens something: on the case, not on the board',
  })
  watched: boolean;

  @Field(() => Boolean, { description: 'at its end something may be claimed; reaching it is no miss' })
  opens: boolean;

  @Field(() => Boolean, {
    description: 'counted from an earlier event until the one that counts is recorded',
  })
  isProvisional: boolean;

  @Field(() => [ExplanationStepType])
  explanation: ExplanationStepType[];

  @Field(() => [String], { description: 'sentences, in the language of the request' })
  assumptions: string[];

  @Field(() => [String], { description: 'the same, as stable codes' })
  assumptionCodes: string[];

  @Field(() => [MissingFactEnum], { description: 'for NEEDS_FACTS: what somebody must supply' })
  missing: MissingFact[];

  @Field(() => [ClockConcernEnum], { description: 'why it must not be shown as fine; empty: it may' })
  concerns: readonly ClockConcern[];

  @Field(() => ConfidenceEnum)
  confidence: Confidence;

  @Field(() => Boolean, { description: 'no practising lawyer has confirmed this rule' })
  verify: boolean;

  @Field(() => Boolean, {
    description: 'nothing has answered, closed or voided it: what was missed stays open until something does',
  })
  isOpen: boolean;

  @Field(() => Boolean, {
    description: 'closing it without a filing was proposed and waits for a second person',
  })
  closingProposed: boolean;

  recorderId: string | null;
}

@ObjectType('Milestone', { description: 'A moment before or after a deadline at which people are told.' })
export class Milestone {
  @Field(() => ID)
  id: string;

  @Field(() => MilestoneKindEnum)
  kind: MilestoneKind;

  @Field(() => GraphQLDateTime)
  at: Date;

  @Field(() => GraphQLDateTime, { nullable: true })
  sentAt: Date | null;

  @Field(() => Boolean, { description: 'nobody took notice in time and the coordinators were told' })
  escalated: boolean;

  @Field(() => GraphQLDateTime, { nullable: true })
  acknowledgedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  snoozedUntil: Date | null;

  acknowledgedById: string | null;
}

@ObjectType('FieldChange', { description: 'One difference, as ISO 8601 text; null where there was none.' })
export class FieldChange {
  @Field(() => String, { description: 'lastDay, dueAt, actBy, latestArguableAt, packVersion, article' })
  field: ChangedField;

  @Field(() => String, { nullable: true })
  from: string | null;

  @Field(() => String, { nullable: true })
  to: string | null;
}

@ObjectType('DeadlineChange', { description: 'What a record changed about a deadline.' })
export class DeadlineChange {
  deadlineId: string;

  @Field(() => Int)
  version: number;

  @Field(() => [VersionCauseEnum])
  causes: VersionCause[];

  @Field(() => DirectionEnum, { description: 'where `actBy` went' })
  direction: Supersession['direction'];

  @Field(() => [FieldChange])
  changes: FieldChange[];

  @Field(() => String, { description: 'for people, in the language of the request' })
  sentence: string;

  @Field(() => GraphQLDateTime)
  at: Date;
}

export const DeadlineConnection = connectionOf('Deadline', Deadline);
