import { Field, ObjectType } from '@nestjs/graphql';
import { ConfidenceEnum } from '../../custody/index.js';
import type { Confidence } from '../../kernel/index.js';
import type { DefectSeverity } from '../domain/index.js';
import { DefectSeverityEnum } from '../proceedings.enums.js';

/** What stands beside everything that says "the law has it so": how sure that is, and that no lawyer confirmed it. */
@ObjectType({ isAbstract: true })
export abstract class LegalMarkType {
  @Field(() => String)
  article: string;

  @Field(() => ConfidenceEnum)
  confidence: Confidence;

  @Field(() => Boolean)
  verify: boolean;
}

/** The same of something that can be raised. */
@ObjectType({ isAbstract: true })
export abstract class GradedMarkType extends LegalMarkType {
  @Field(() => DefectSeverityEnum, { description: 'our own classification: a lawyer decides' })
  severity: DefectSeverity;
}
