import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, ValidateNested } from 'class-validator';
import { WhenInput } from '../../platform/graphql/index.js';
import { STEP_KINDS, type StepKind } from '../domain/index.js';
import { StepKindEnum } from '../proceedings.enums.js';
import { Id, Text } from '../types/fact-fields.js';

@InputType('StepFieldsInput')
export class StepFieldsInput {
  @IsIn(STEP_KINDS)
  @Field(() => StepKindEnum)
  kind: StepKind;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, {
    description: 'HEARING_SCHEDULED and DEPARTURE_SCHEDULED: the day that is fixed, it may lie ahead',
  })
  at: WhenInput;

  @Id()
  rulingId?: string | null;

  /** the motion decided, the complaint received, the protocol sent, or the filing */
  @Id()
  aboutId?: string | null;

  @Text(4000)
  note?: string | null;
}
