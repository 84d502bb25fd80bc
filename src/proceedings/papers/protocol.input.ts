import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { WhenInput } from '../../platform/graphql/index.js';
import { PROTOCOL_KINDS, ProtocolKindEnum, type ProtocolKind } from '../proceedings.enums.js';
import { ProtocolWordsInput } from '../types/fact-fields.js';

/** A time the paper gives: kept as written, however it contradicts the others. */
const PaperTime =
  (description?: string): PropertyDecorator =>
  (target, key) => {
    IsOptional()(target, key);
    ValidateNested()(target, key);
    Type(() => WhenInput)(target, key);
    Field(() => WhenInput, { nullable: true, ...(description ? { description } : {}) })(target, key);
  };

@InputType('ProtocolFieldsInput', {
  description: 'As read from the paper. Leave out what nobody could read or see.',
})
export class ProtocolFieldsInput extends ProtocolWordsInput {
  @IsIn(PROTOCOL_KINDS)
  @Field(() => ProtocolKindEnum)
  kind: ProtocolKind;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  drawnAt: WhenInput;

  @IsOptional()
  @Matches(/^\d{2,3}(-\d{1,2})?$/)
  @Field(() => String, { nullable: true, description: 'number alone: 488, 434-3' })
  article?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(30)
  @Field(() => Int, { nullable: true })
  part?: number | null;

  @PaperTime()
  actAt?: WhenInput | null;

  @PaperTime()
  rightsExplainedAt?: WhenInput | null;

  @PaperTime()
  explanationAt?: WhenInput | null;

  @PaperTime()
  completedAt?: WhenInput | null;

  @PaperTime()
  copyServedAt?: WhenInput | null;

  @PaperTime('DETENTION: the start it gives')
  startedAt?: WhenInput | null;

  @PaperTime('stamped by the court')
  courtReceivedAt?: WhenInput | null;
}
