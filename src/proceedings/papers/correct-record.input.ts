import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';
import { CLAIM_SOURCES, ClaimKindEnum, ClaimSourceEnum, type ClaimSource } from '../../custody/index.js';
import { WhenInput } from '../../platform/graphql/index.js';
import {
  RIGHTS_MANNERS,
  RIGHTS_OUTCOMES,
  RightsMannerEnum,
  RightsOutcomeEnum,
  type RightsManner,
  type RightsOutcome,
} from '../../rights/index.js';
import type { Sighting } from '../domain/index.js';
import { Id, Text } from '../types/fact-fields.js';
import { HearingFieldsInput } from './hearing.input.js';
import { ProtocolFieldsInput } from './protocol.input.js';
import { RulingFieldsInput, ServiceFieldsInput } from './ruling.input.js';
import { StepFieldsInput } from './step.input.js';

const CLAIM_KINDS: readonly Sighting['kind'][] = ['SEEN', 'MOVED', 'RELEASED', 'HOSPITAL', 'UNKNOWN'];

@InputType('CustodyClaimFieldsInput')
export class CustodyClaimFieldsInput {
  @IsIn(CLAIM_KINDS)
  @Field(() => ClaimKindEnum)
  kind: Sighting['kind'];

  @Id()
  departmentId?: string | null;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  at: WhenInput;

  @IsIn(CLAIM_SOURCES)
  @Field(() => ClaimSourceEnum)
  source: ClaimSource;
}

@InputType('DetentionStartFieldsInput')
export class DetentionStartFieldsInput {
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  at: WhenInput;

  @IsIn(CLAIM_SOURCES)
  @Field(() => ClaimSourceEnum)
  source: ClaimSource;
}

@InputType('RightsCheckFieldsInput', { description: 'What is left out stays as it was.' })
export class RightsCheckFieldsInput {
  @IsOptional()
  @IsIn(RIGHTS_OUTCOMES)
  @Field(() => RightsOutcomeEnum, { nullable: true })
  outcome?: RightsOutcome | null;

  @IsOptional()
  @IsIn(RIGHTS_MANNERS)
  @Field(() => RightsMannerEnum, { nullable: true })
  manner?: RightsManner | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { nullable: true })
  at?: WhenInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { nullable: true })
  requestedAt?: WhenInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { nullable: true })
  grantedAt?: WhenInput | null;

  @Text(4000)
  note?: string | null;
}

@InputType('CorrectRecordInput', {
  description: 'The record that was wrong, and what it should say: one of the eight versions, or withdraw.',
})
export class CorrectRecordInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the version that stands' })
  recordId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the new version, made on the device' })
  id: string;

  @Length(3, 1000)
  @Field(() => String)
  reason: string;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, { nullable: true, description: 'of a paper: it should never have been recorded' })
  withdraw?: boolean | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => CustodyClaimFieldsInput)
  @Field(() => CustodyClaimFieldsInput, { nullable: true })
  custodyClaim?: CustodyClaimFieldsInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => DetentionStartFieldsInput)
  @Field(() => DetentionStartFieldsInput, { nullable: true })
  detentionStart?: DetentionStartFieldsInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ProtocolFieldsInput)
  @Field(() => ProtocolFieldsInput, { nullable: true })
  protocol?: ProtocolFieldsInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => HearingFieldsInput)
  @Field(() => HearingFieldsInput, { nullable: true })
  hearing?: HearingFieldsInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => RulingFieldsInput)
  @Field(() => RulingFieldsInput, { nullable: true })
  ruling?: RulingFieldsInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ServiceFieldsInput)
  @Field(() => ServiceFieldsInput, { nullable: true })
  service?: ServiceFieldsInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => StepFieldsInput)
  @Field(() => StepFieldsInput, { nullable: true })
  step?: StepFieldsInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => RightsCheckFieldsInput)
  @Field(() => RightsCheckFieldsInput, { nullable: true })
  rightsCheck?: RightsCheckFieldsInput | null;
}
