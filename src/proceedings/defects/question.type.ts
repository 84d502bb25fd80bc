import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { ClaimSourceEnum, type ClaimSource } from '../../custody/index.js';
import type { AnswerValue, QuestionSubject } from '../domain/index.js';
import { TriggeringFactType } from '../types/papers.type.js';
import { AnswerValueEnum, QuestionSubjectEnum } from './defects.enums.js';
import { GradedMarkType, LegalMarkType } from '../types/legal-mark.type.js';

@ObjectType('DefectAnswer', {
  description: 'What a person said to a guided question; superseded, never edited.',
})
export class DefectAnswer {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => ID, { description: 'root of the paper it is about, or the detention' })
  recordId: string;

  @Field(() => AnswerValueEnum)
  answer: AnswerValue;

  @Field(() => ID, { nullable: true })
  recordedById: string | null;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true })
  supersededAt: Date | null;
}

@ObjectType('DefectQuestion', {
  description:
    'What no recorded fact can tell, asked of a person. The texts are in the language of the request.',
})
export class DefectQuestion extends GradedMarkType {
  @Field(() => String, { description: 'of the defect, such as KZ-P50' })
  code: string;

  @Field(() => QuestionSubjectEnum)
  subject: QuestionSubject;

  @Field(() => ID, { description: 'root of the paper it is about, or the detention: answer with it' })
  recordId: string;

  @Field(() => String)
  question: string;

  @Field(() => String, { description: 'of the defect it asks about' })
  title: string;

  @Field(() => String, { description: 'why a person is asked' })
  why: string;

  @Field(() => String, { description: 'what a yes means' })
  yesMeans: string;

  @Field(() => String, { description: 'what a no means' })
  noMeans: string;

  @Field(() => AnswerValueEnum, { description: 'the answer that makes the defect stand: YES or NO' })
  defectOn: AnswerValue;

  detentionId: string;
  answerId: string | null;
}

@ObjectType('ArrestBar', {
  description: 'Who is never to be arrested (CAO art. 50(2)), and what is recorded of it for this person.',
})
export class ArrestBar extends LegalMarkType {
  @Field(() => [TriggeringFactType], {
    description: 'why this person is not to be arrested; empty: nothing recorded says so',
  })
  because: TriggeringFactType[];

  @Field(() => Boolean, { nullable: true })
  pregnant: boolean | null;

  @Field(() => Boolean, { nullable: true })
  childUnder14: boolean | null;

  @Field(() => Boolean, { nullable: true })
  raisesChildAlone: boolean | null;

  @Field(() => Int, { nullable: true, description: '1, 2 or 3' })
  disabilityGroup: number | null;

  @Field(() => ClaimSourceEnum, { nullable: true })
  source: ClaimSource | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  recordedAt: Date | null;

  circumstanceId: string | null;
}
