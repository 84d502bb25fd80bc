import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { WhenType } from '../../platform/graphql/index.js';
import { FoundByEnum } from '../defects/defects.enums.js';
import type { FilingKind, FoundBy, PenaltyKind } from '../domain/index.js';
import {
  FilingChannelEnum,
  FilingKindEnum,
  HearingResultEnum,
  PenaltyKindEnum,
  ProtocolKindEnum,
  ServedToEnum,
  ServiceMeansEnum,
  VenueEnum,
  type FilingChannel,
  type HearingResult,
  type ProtocolKind,
  type ServedTo,
  type ServiceMeans,
  type Venue,
} from '../proceedings.enums.js';
import { HearingMarks, ProtocolMarks } from './fact-fields.js';
import { GradedMarkType } from './legal-mark.type.js';

/** A correction is another version with an id of its own; this one stays. */
const ROOT = 'of the first version: by it other records hold on to it';

@ObjectType('TriggeringFact', { description: 'A recorded fact a defect rests on; never a name.' })
export class TriggeringFactType {
  @Field(() => String)
  field: string;

  @Field(() => String)
  value: string;
}

@ObjectType('Defect', { description: 'Something wrong with a document, tied to an article.' })
export class Defect extends GradedMarkType {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'in the language of the request' })
  title: string;

  @Field(() => [TriggeringFactType])
  triggeredBy: TriggeringFactType[];

  @Field(() => String, { nullable: true, description: 'why to think before raising it' })
  caution: string | null;

  @Field(() => FoundByEnum)
  foundBy: FoundBy;
}

@ObjectType('ProtocolFacts', {
  description: 'As recorded from the paper, its times as it gives them; null: not known.',
})
export class ProtocolFactsType extends ProtocolMarks {
  @Field(() => WhenType, { nullable: true })
  actAt: WhenType | null;

  @Field(() => WhenType, { nullable: true })
  rightsExplainedAt: WhenType | null;

  @Field(() => WhenType, { nullable: true })
  explanationAt: WhenType | null;

  @Field(() => WhenType, { nullable: true })
  completedAt: WhenType | null;

  @Field(() => WhenType, { nullable: true })
  copyServedAt: WhenType | null;

  @Field(() => WhenType, { nullable: true, description: 'DETENTION: the start it gives' })
  startedAt: WhenType | null;

  @Field(() => WhenType, { nullable: true, description: 'stamped by the court' })
  courtReceivedAt: WhenType | null;
}

@ObjectType('Protocol', { description: 'A paper the police drew up.' })
export class Protocol {
  @Field(() => ID, { description: 'of this version' })
  id: string;

  @Field(() => ID, { description: ROOT })
  rootId: string;

  detentionId: string;

  @Field(() => ProtocolKindEnum)
  kind: ProtocolKind;

  @Field(() => WhenType)
  drawnAt: WhenType;

  @Field(() => String, { nullable: true })
  article: string | null;

  @Field(() => Int, { nullable: true })
  part: number | null;

  @Field(() => ProtocolFactsType)
  facts: ProtocolFactsType;

  @Field(() => Boolean, { description: 'recorded on a device whose clock was wrong; kept off deadlines' })
  clockSuspect: boolean;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;
}

@ObjectType('Hearing', { description: 'The trial.' })
export class Hearing extends HearingMarks {
  @Field(() => ID, { description: 'of this version' })
  id: string;

  @Field(() => ID, { description: ROOT })
  rootId: string;

  detentionId: string;
  courtId: string | null;

  @Field(() => ID, { nullable: true, description: 'root of the protocol it was about' })
  protocolId: string | null;

  @Field(() => WhenType)
  heldAt: WhenType;

  @Field(() => VenueEnum)
  venue: Venue;

  @Field(() => HearingResultEnum)
  result: HearingResult;

  @Field(() => Boolean)
  clockSuspect: boolean;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;
}

@ObjectType('RulingService', { description: 'The copy of a ruling came into somebody’s hands.' })
export class RulingService {
  @Field(() => ID)
  id: string;

  rulingId: string;

  @Field(() => WhenType)
  servedAt: WhenType;

  @Field(() => ServedToEnum)
  servedTo: ServedTo;

  @Field(() => ServiceMeansEnum)
  means: ServiceMeans;

  @Field(() => Boolean)
  clockSuspect: boolean;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;
}

@ObjectType('Filing', { description: 'What the defence filed.' })
export class Filing {
  @Field(() => ID)
  id: string;

  @Field(() => FilingKindEnum)
  kind: FilingKind;

  @Field(() => WhenType)
  filedAt: WhenType;

  @Field(() => WhenType, { nullable: true })
  receivedAt: WhenType | null;

  @Field(() => FilingChannelEnum)
  channel: FilingChannel;

  @Field(() => Boolean, { description: 'without it one last reminder is kept' })
  hasProof: boolean;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true })
  withdrawnAt: Date | null;
}

@ObjectType('Ruling', { description: 'The decision (postanovlenie).' })
export class Ruling {
  @Field(() => ID, { description: 'of this version' })
  id: string;

  @Field(() => ID, { description: ROOT })
  rootId: string;

  detentionId: string;
  courtId: string | null;

  @Field(() => ID, { description: 'root of the protocol it decided' })
  protocolId: string;

  @Field(() => ID, { nullable: true, description: 'root of the hearing it was made at' })
  hearingId: string | null;

  @Field(() => WhenType)
  announcedAt: WhenType;

  @Field(() => PenaltyKindEnum)
  penalty: PenaltyKind;

  @Field(() => [PenaltyKindEnum])
  additionalPenalties: PenaltyKind[];

  @Field(() => Int, { nullable: true })
  arrestDays: number | null;

  @Field(() => Float, { nullable: true, description: 'monthly calculation indices' })
  fineMci: number | null;

  @Field(() => String, { nullable: true })
  article: string | null;

  @Field(() => Int, { nullable: true })
  part: number | null;

  @Field(() => Boolean, { nullable: true })
  signed: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'an agency ruled, not a court' })
  byAgency: boolean | null;

  @Field(() => Boolean)
  clockSuspect: boolean;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;
}
