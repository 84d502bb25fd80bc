import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, ValidateNested } from 'class-validator';
import { WhenInput } from '../../platform/graphql/index.js';
import {
  HEARING_RESULTS,
  HearingResultEnum,
  VENUES,
  VenueEnum,
  type HearingResult,
  type Venue,
} from '../proceedings.enums.js';
import { HearingMarks, Id, Text } from '../types/fact-fields.js';

@InputType('HearingFieldsInput')
export class HearingFieldsInput extends HearingMarks {
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  heldAt: WhenInput;

  @IsIn(VENUES)
  @Field(() => VenueEnum, { description: 'POLICE: inside a police department' })
  venue: Venue;

  @IsIn(HEARING_RESULTS)
  @Field(() => HearingResultEnum)
  result: HearingResult;

  @Id()
  protocolId?: string | null;

  @Id()
  courtId?: string | null;

  @Text(200)
  judgeName?: string | null;

  @Text(8000)
  note?: string | null;
}
