import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { ConfidenceEnum } from '../../custody/index.js';
import type { Confidence } from '../../kernel/index.js';

export const MilderEnum = { LIGHTER: 'LIGHTER', MIXED: 'MIXED' } as const;
registerEnumType(MilderEnum, {
  name: 'MilderText',
  description: 'MIXED: lighter in one thing, harder in another; a lawyer must weigh it.',
});

@ObjectType('Sanction', { description: 'What a text threatens with; null: the table does not say.' })
export class Sanction {
  @Field(() => Boolean, { nullable: true })
  carriesArrest: boolean | null;

  @Field(() => Int, { nullable: true })
  maxArrestDays: number | null;

  @Field(() => Int, { nullable: true, description: 'monthly calculation indices' })
  maxFineMci: number | null;
}

@ObjectType('MilderLaw', {
  description: 'A later text that may favour the person: offered, never applied alone.',
})
export class MilderLaw extends Sanction {
  @Field(() => GraphQLLocalDate)
  effectiveFrom: string;

  @Field(() => MilderEnum)
  comparison: keyof typeof MilderEnum;
}

@ObjectType('ChargeLaw', {
  description:
    'The law a charge is measured by: that of the day of the act, and later texts that may be milder.',
})
export class ChargeLaw extends Sanction {
  @Field(() => String)
  article: string;

  @Field(() => Int, { nullable: true })
  part: number | null;

  @Field(() => GraphQLLocalDate, { description: 'the day whose law governs: of the act' })
  governedBy: string;

  @Field(() => Boolean)
  carriesExpulsion: boolean;

  @Field(() => [MilderLaw])
  milder: MilderLaw[];

  @Field(() => [String], { description: 'in the language of the request' })
  assumptions: string[];

  @Field(() => [String])
  assumptionCodes: string[];

  @Field(() => ConfidenceEnum)
  confidence: Confidence;

  @Field(() => Boolean, { description: 'no practising lawyer has confirmed this text' })
  verify: boolean;
}

@ObjectType('ChargeRead', { description: 'One charge found in the words that were told.' })
export class ChargeRead {
  @Field(() => String)
  article: string;

  @Field(() => Int, { nullable: true })
  part: number | null;

  @Field(() => Boolean, { description: 'of another code, such as the criminal one: decides nothing here' })
  isOtherCode: boolean;

  @Field(() => Boolean, { description: 'the gravest of them: which custody clock runs follows from it' })
  decides: boolean;

  @Field(() => ChargeLaw, { nullable: true, description: 'null: of another code' })
  law: ChargeLaw | null;
}
