import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf, WhenType } from '../../platform/graphql/index.js';
import {
  ClaimKindEnum,
  ClaimSourceEnum,
  CustodyStatusEnum,
  FamilyAnswerEnum,
  RoleAtEventEnum,
  StartKindEnum,
  TrackEnum,
} from '../custody.enums.js';
import type { ClaimKind, ClaimSource, CustodyStatus } from '../domain/custody-claim.js';
import type { FamilyAnswer, RoleAtEvent, StartKind, Track } from '../domain/person-facts.js';

@ObjectType('Detention', {
  description: 'One custody episode, from loss of liberty to release. It may have no department.',
})
export class Detention {
  @Field(() => ID)
  id: string;

  personId: string;
  eventId: string | null;
  departmentId: string | null;

  @Field(() => CustodyStatusEnum, { description: 'derived from claims' })
  status: CustodyStatus;

  @Field(() => TrackEnum)
  track: Track;

  @Field(() => RoleAtEventEnum, { nullable: true })
  roleAtEvent: RoleAtEvent | null;

  @Field(() => String, { nullable: true, description: 'as told or written: 488(6)' })
  chargedArticle: string | null;

  @Field(() => FamilyAnswerEnum)
  familyAnswer: FamilyAnswer;

  @Field(() => Boolean, { description: 'somebody saw it, or a document says it' })
  placeVerified: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'when anybody last confirmed the place' })
  lastConfirmedAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  releasedAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'liberty was restricted at this instant or later',
  })
  startedFrom: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'and no later than this' })
  startedUntil: Date | null;

  @Field(() => GraphQLDateTime)
  loggedAt: Date;
}

@ObjectType('CustodyClaim', { description: 'Who said where the person was, when, and how sure.' })
export class CustodyClaim {
  @Field(() => ID)
  id: string;

  @Field(() => ClaimKindEnum)
  kind: ClaimKind;

  departmentId: string | null;

  @Field(() => WhenType)
  saidAt: WhenType;

  @Field(() => ClaimSourceEnum)
  source: ClaimSource;

  @Field(() => Boolean)
  verified: boolean;

  @Field(() => Boolean, { description: 'recorded on a device whose clock was wrong; kept off deadlines' })
  clockSuspect: boolean;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'the claim that corrects this one; itself where it was taken back',
  })
  supersededBy: string | null;

  detentionId: string;
  sealedReason: Buffer | null;
}

@ObjectType('DetentionStart', { description: 'A claim about when liberty was lost.' })
export class DetentionStart {
  @Field(() => ID)
  id: string;

  @Field(() => StartKindEnum)
  kind: StartKind;

  @Field(() => WhenType)
  saidAt: WhenType;

  @Field(() => ClaimSourceEnum)
  source: ClaimSource;

  @Field(() => Boolean)
  clockSuspect: boolean;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;

  @Field(() => ID, { nullable: true })
  supersededBy: string | null;

  detentionId: string;
  sealedReason: Buffer | null;
}

export const DetentionConnection = connectionOf('Detention', Detention);
