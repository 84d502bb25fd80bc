import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ConfidenceEnum } from '../../custody/index.js';
import type { Confidence } from '../../kernel/index.js';
import type { RightsHolder, RightsThreshold } from '../domain/index.js';
import { RightsHolderEnum, ThresholdBasisEnum, ThresholdNameEnum } from '../rights.enums.js';

@ObjectType('RightsCitation', { description: 'A norm or standard as cited, and how well its text is known.' })
export class RightsCitation {
  @Field(() => String)
  text: string;

  @Field(() => ConfidenceEnum)
  confidence: Confidence;
}

@ObjectType('RightsThresholdMark')
export class RightsThresholdMark {
  @Field(() => ThresholdNameEnum)
  name: RightsThreshold['name'];

  @Field(() => Int)
  minutes: number;

  @Field(() => ThresholdBasisEnum, { description: 'the law’s, or this organisation’s own default' })
  basis: RightsThreshold['basis'];

  @Field(() => String, { nullable: true })
  article: string | null;
}

@ObjectType('RightsCheckKind', { description: 'One right that is checked in custody.' })
export class RightsCheckKindType {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'in the language of the request' })
  label: string;

  @Field(() => String, { description: 'how it is asked, in the language of the request' })
  question: string;

  @Field(() => RightsHolderEnum)
  who: RightsHolder;

  @Field(() => RightsCitation, { description: 'domestic' })
  norm: RightsCitation;

  @Field(() => RightsCitation, { description: 'international' })
  standard: RightsCitation;

  @Field(() => Boolean, { description: 'no practising lawyer has confirmed the norms yet' })
  verify: boolean;

  @Field(() => [RightsThresholdMark])
  thresholds: RightsThresholdMark[];

  @Field(() => Int, { description: '1 is asked first' })
  urgency: number;

  @Field(() => Boolean, { description: 'a violation can mean ill-treatment' })
  raisesAlarm: boolean;
}
