import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { WhenType } from '../../platform/graphql/index.js';
import type { Applies, DueCheck, RightsAssessment, RightsManner, RightsOutcome } from '../domain/index.js';
import {
  RightsAlarmEnum,
  RightsAppliesEnum,
  RightsDueReasonEnum,
  RightsMannerEnum,
  RightsOutcomeEnum,
} from '../rights.enums.js';
import { RightsCheckKindType, RightsThresholdMark } from './rights-kind.type.js';

@ObjectType('RightsCheck', { description: 'One right, one time, one outcome, one source.' })
export class RightsCheck {
  @Field(() => ID)
  id: string;

  detentionId: string;

  @Field(() => RightsCheckKindType)
  kind: RightsCheckKindType;

  @Field(() => RightsOutcomeEnum)
  outcome: RightsOutcome;

  @Field(() => RightsMannerEnum, { nullable: true })
  manner: RightsManner | null;

  @Field(() => WhenType)
  at: WhenType;

  @Field(() => WhenType, { nullable: true })
  requestedAt: WhenType | null;

  @Field(() => WhenType, { nullable: true })
  grantedAt: WhenType | null;

  @Field(() => Boolean)
  isViolation: boolean;

  @Field(() => RightsAlarmEnum, { nullable: true })
  alarm: RightsAssessment['alarm'];

  @Field(() => Int, { nullable: true, description: 'minutes surely waited' })
  waitedMinutes: number | null;

  @Field(() => [RightsThresholdMark], { description: 'limits that wait is past' })
  thresholdsPassed: RightsThresholdMark[];

  @Field(() => [String], {
    description: 'RECORDED_AS_VIOLATED, WAITED_PAST_THRESHOLD, WAIT_NOT_KNOWN, TIMES_SHOW_VIOLATION',
  })
  reasons: string[];

  @Field(() => Boolean)
  clockSuspect: boolean;

  @Field(() => ID, { nullable: true })
  recordedBy: string | null;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;

  @Field(() => ID, { nullable: true, description: 'the version that corrects this one' })
  supersededBy: string | null;
}

@ObjectType('ApplicableRight', { description: 'Whether a right is checked for this person, and why.' })
export class ApplicableRight {
  @Field(() => RightsCheckKindType)
  kind: RightsCheckKindType;

  @Field(() => RightsAppliesEnum)
  applies: Applies;

  @Field(() => String, { description: 'stable code: EVERYONE, THIS_PERSON, NOT_KNOWN, SEEKS_ASYLUM, …' })
  reason: string;

  @Field(() => Boolean, { description: 'matters more for this person' })
  isEmphasised: boolean;
}

@ObjectType('DueRightsCheck', { description: 'A right to be checked now.' })
export class DueRightsCheck {
  @Field(() => RightsCheckKindType)
  kind: RightsCheckKindType;

  @Field(() => GraphQLDateTime)
  dueSince: Date;

  @Field(() => RightsDueReasonEnum)
  why: DueCheck['why'];

  @Field(() => Int, { description: '1 is asked first' })
  urgency: number;

  @Field(() => Boolean)
  isEmphasised: boolean;
}
