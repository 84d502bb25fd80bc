import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { WhenInput } from '../../platform/graphql/index.js';
import type { PenaltyKind } from '../domain/index.js';
import {
  PENALTY_KINDS,
  PenaltyKindEnum,
  SERVED_TO,
  ServedToEnum,
  SERVICE_MEANS,
  ServiceMeansEnum,
  type ServedTo,
  type ServiceMeans,
} from '../proceedings.enums.js';
import { Id, Mark, Text } from '../types/fact-fields.js';

@InputType('RulingFieldsInput')
export class RulingFieldsInput {
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { description: 'announcement is not service' })
  announcedAt: WhenInput;

  @IsIn(PENALTY_KINDS)
  @Field(() => PenaltyKindEnum)
  penalty: PenaltyKind;

  @IsOptional()
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsIn(PENALTY_KINDS, { each: true })
  @Field(() => [PenaltyKindEnum], { nullable: true, description: 'ordered beside it, such as EXPULSION' })
  additionalPenalties?: PenaltyKind[] | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(45)
  @Field(() => Int, { nullable: true })
  arrestDays?: number | null;

  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  @Max(100_000)
  @Field(() => Float, { nullable: true, description: 'monthly calculation indices, not tenge' })
  fineMci?: number | null;

  @IsOptional()
  @Matches(/^\d{2,3}(-\d{1,2})?$/)
  @Field(() => String, { nullable: true })
  article?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(30)
  @Field(() => Int, { nullable: true })
  part?: number | null;

  @Mark()
  signed?: boolean | null;

  @Mark('an agency ruled, not a court: another way of appeal')
  byAgency?: boolean | null;

  @Id()
  protocolId?: string | null;

  @Id()
  hearingId?: string | null;

  @Id()
  courtId?: string | null;

  @Text(300, 'where the court is not in the list')
  courtName?: string | null;

  @Text(200)
  judgeName?: string | null;

  @Text(8000)
  note?: string | null;
}

@InputType('ServiceFieldsInput')
export class ServiceFieldsInput {
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  servedAt: WhenInput;

  @IsIn(SERVED_TO)
  @Field(() => ServedToEnum)
  servedTo: ServedTo;

  @IsIn(SERVICE_MEANS)
  @Field(() => ServiceMeansEnum)
  means: ServiceMeans;

  @Text(4000)
  note?: string | null;
}
