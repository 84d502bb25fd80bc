import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { WhenInput } from '../../platform/graphql/index.js';
import type { RefusingOfficerFacts } from '../store/access-refusals.repository.js';
import { ACCESS_REFUSAL_KINDS, AccessRefusalKindEnum, type AccessRefusalKind } from '../presence.enums.js';

@InputType('RefusingOfficerInput')
export class RefusingOfficerInput {
  @IsOptional()
  @IsString()
  @MaxLength(60)
  @Field(() => String, { nullable: true })
  badge?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'rank, function, place: duty officer at the gate' })
  post?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Field(() => String, { nullable: true })
  name?: string | null;
}

/** @returns what is known of whoever kept a lawyer out; null where nothing is. */
export function officerOf(input: RefusingOfficerInput | null | undefined): RefusingOfficerFacts | null {
  const clean = (text: string | null | undefined) => text?.trim() || null;
  const facts = { badge: clean(input?.badge), post: clean(input?.post), name: clean(input?.name) };
  return facts.badge || facts.post || facts.name ? facts : null;
}

@InputType('ReportAccessRefusalInput')
export class ReportAccessRefusalInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the refusal, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  departmentId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'for a coordinator: who was kept out' })
  lawyerId?: string | null;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  arrivedAt: WhenInput;

  @IsIn(ACCESS_REFUSAL_KINDS)
  @Field(() => AccessRefusalKindEnum)
  kind: AccessRefusalKind;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'what was said; kept sealed' })
  told?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => RefusingOfficerInput)
  @Field(() => RefusingOfficerInput, { nullable: true, description: 'kept sealed' })
  refusedBy?: RefusingOfficerInput | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'papers beyond identity card and notice of defence, 748(3)',
  })
  extraPapersAsked?: boolean | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { nullable: true, description: 'when the lawyer gave up; neither: still waiting' })
  waitedUntil?: WhenInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { nullable: true, description: 'when the lawyer was let in' })
  admittedAt?: WhenInput | null;

  @IsOptional()
  @ArrayMaxSize(500, { context: { code: 'TOO_MANY_ROWS', limit: 500 } })
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { nullable: true, description: 'whom the lawyer was kept from, where known' })
  detentionIds?: string[] | null;
}
