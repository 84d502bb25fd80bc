import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { WhenInput } from '../../platform/graphql/index.js';
import { RIGHTS_MANNERS, RIGHTS_OUTCOMES, type RightsManner, type RightsOutcome } from '../domain/index.js';
import { RightsMannerEnum, RightsOutcomeEnum } from '../rights.enums.js';

const MOST = 500;

@InputType('RightsCheckInput')
export class RightsCheckInput {
  @IsUUID()
  @Field(() => ID, { description: 'the check, made on the device' })
  id: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'where the call is about several people' })
  detentionId?: string | null;

  @IsString()
  @MaxLength(40)
  @Field(() => String, { description: 'from `rightsCatalogue`: R-TOILET' })
  code: string;

  @IsIn(RIGHTS_OUTCOMES)
  @Field(() => RightsOutcomeEnum)
  outcome: RightsOutcome;

  @IsOptional()
  @IsIn(RIGHTS_MANNERS)
  @Field(() => RightsMannerEnum, { nullable: true, description: 'needed for RESPECTED and VIOLATED' })
  manner?: RightsManner | null;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { description: 'when it was so' })
  at: WhenInput;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { nullable: true, description: 'when the person asked for it' })
  requestedAt?: WhenInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { nullable: true, description: 'when it was granted; not yet, where absent' })
  grantedAt?: WhenInput | null;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'kept sealed' })
  note?: string | null;
}

@InputType('RecordRightsChecksInput')
export class RecordRightsChecksInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'whose checks these are, unless a check says otherwise' })
  detentionId?: string | null;

  @ArrayMinSize(1)
  @ArrayMaxSize(MOST, { context: { code: 'TOO_MANY_ROWS', limit: MOST } })
  @ValidateNested({ each: true })
  @Type(() => RightsCheckInput)
  @Field(() => [RightsCheckInput])
  checks: RightsCheckInput[];
}
