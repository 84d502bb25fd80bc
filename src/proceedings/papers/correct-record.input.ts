import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';
import { CLAIM_SOURCES, ClaimKindEnum, ClaimSourceEnum, type ClaimSource } from '../../custody/index.js';
import { WhenInput } from '../../platform/graphql/index.js';
import type { Sighting } from '../domain/index.js';
import { Id } from '../types/fact-fields.js';
import { HearingFieldsInput } from './hearing.input.js';
import { ProtocolFieldsInput } from './protocol.input.js';
import { RulingFieldsInput, ServiceFieldsInput } from './ruling.input.js';

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

@InputType('CorrectRecordInput', {
  description: 'The record that was wrong, and what it should say: one of the six versions, or withdraw.',
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
}
