import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import type { Confidence } from '../../kernel/index.js';
import { ConfidenceEnum } from '../../custody/index.js';
import type { Basis, ObligedParty, Standard } from '../domain/index.js';
import { BasisEnum, ObligedPartyEnum, StandardEnum } from '../proceedings.enums.js';
import { LegalMarkType } from './legal-mark.type.js';

@ObjectType('RuleVersion', { description: 'One wording of a rule, in force between two dates.' })
export class RuleVersionType {
  @Field(() => String)
  article: string;

  @Field(() => Int, { description: '0 for units without a figure' })
  amount: number;

  @Field(() => String, {
    description:
      'HOURS, DAYS of which the first is not counted, MONTH, YEAR, SAME_DAY, AT_ONCE, BEFORE_EVENT, ON_EVENT or NO_TERM',
  })
  unit: string;

  @Field(() => GraphQLLocalDate)
  effectiveFrom: string;

  @Field(() => GraphQLLocalDate, { nullable: true })
  effectiveTo: string | null;

  @Field(() => String, { description: 'key of the source list in docs/law.md' })
  sourceKey: string;

  @Field(() => ConfidenceEnum)
  confidence: Confidence;

  @Field(() => Boolean, { description: 'no practising lawyer has confirmed this wording' })
  verify: boolean;

  @Field(() => String, { nullable: true })
  verifiedBy: string | null;
}

@ObjectType('DeadlineRule')
export class DeadlineRuleType {
  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'in the language of the request' })
  title: string;

  @Field(() => BasisEnum)
  basis: Basis;

  @Field(() => ObligedPartyEnum)
  obligedParty: ObligedParty;

  @Field(() => StandardEnum)
  standard: Standard;

  @Field(() => [RuleVersionType])
  versions: RuleVersionType[];
}

@ObjectType('DefectRule')
export class DefectRuleType extends LegalMarkType {
  @Field(() => String)
  code: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  verifiedBy: string | null;
}

@ObjectType('RulePack', {
  description: 'One jurisdiction’s law as data, and who has confirmed which part of it.',
})
export class RulePackType {
  @Field(() => String)
  id: string;

  @Field(() => String)
  version: string;

  @Field(() => GraphQLLocalDate, { description: 'from this date on the text was not checked' })
  unverifiedFrom: string;

  @Field(() => [DeadlineRuleType])
  rules: DeadlineRuleType[];

  @Field(() => [DefectRuleType])
  defects: DefectRuleType[];
}
