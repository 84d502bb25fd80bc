import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf, WhenType } from '../../platform/graphql/index.js';
import type { CloseReason } from '../domain/promotion.js';
import type { EntryKind } from '../domain/report-entry.js';
import type { Relationship, ReportChannel, ReportState, Urgency } from '../domain/report.js';
import {
  CloseReasonEnum,
  EntryKindEnum,
  RelationshipEnum,
  ReportChannelEnum,
  ReportStateEnum,
  UrgencyEnum,
} from '../reports.enums.js';
import type { ReportEntryRow } from '../store/report-entry.entity.js';
import type { ReportPersonRow, ReportRow } from '../store/report.entity.js';

@ObjectType('Report', {
  description: 'What somebody told, unverified: it changes no case until a person makes something of it.',
})
export class Report {
  @Field(() => ID)
  id: string;

  @Field(() => ReportChannelEnum)
  channel: ReportChannel;

  @Field(() => RelationshipEnum)
  relationship: Relationship;

  @Field(() => UrgencyEnum)
  urgency: Urgency;

  @Field(() => String, { nullable: true, description: 'IETF tag; what whoever reports speaks' })
  language: string | null;

  @Field(() => Int, { nullable: true, description: 'how many were seen' })
  peopleCount: number | null;

  @Field(() => WhenType, { description: 'when it was seen' })
  seenAt: WhenType;

  @Field(() => Boolean, { description: 'recorded on a device whose clock was wrong' })
  clockSuspect: boolean;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;

  @Field(() => ReportStateEnum)
  state: ReportState;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'what was told is forgotten since' })
  erasedAt: Date | null;

  @Field(() => CloseReasonEnum, { nullable: true })
  closeReason: CloseReason | null;

  /** for its fields' resolver */
  row: ReportRow;
}

@ObjectType('ReportedPerson', { description: 'Somebody a report names.' })
export class ReportedPerson {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true })
  birthYear: number | null;

  /** for its fields' resolver */
  row: ReportPersonRow;
}

@ObjectType('ReportEntry', { description: 'One thing that was done with a report; never changed.' })
export class ReportEntry {
  @Field(() => ID)
  id: string;

  @Field(() => EntryKindEnum)
  kind: EntryKind;

  @Field(() => GraphQLDateTime)
  at: Date;

  @Field(() => ID, { nullable: true, description: 'the other report, the colleague or the promotion' })
  aboutId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'a CallBackOutcome, a ReportCloseReason or a ReportPromotionKind',
  })
  detail: string | null;

  /** for its fields' resolver */
  row: ReportEntryRow;
}

export const ReportConnection = connectionOf('Report', Report);

@ObjectType('ReportChange', { description: 'Reports that came or changed: ask `reports` again.' })
export class ReportChange {
  @Field(() => [ID])
  reportIds: string[];

  @Field(() => GraphQLDateTime)
  at: Date;
}
