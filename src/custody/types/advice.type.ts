import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Advice, Differs, Likelihood, Verdict } from '../advice-values.js';

export const VerdictEnum = { NEW: 'NEW', PROBABLY_KNOWN: 'PROBABLY_KNOWN', SAME_NAME: 'SAME_NAME' } as const;
registerEnumType(VerdictEnum, {
  name: 'RowVerdict',
  description: 'What a row looks like beside what is known. Advice, never a block.',
});

export const LikelihoodEnum = { HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW' } as const;
registerEnumType(LikelihoodEnum, { name: 'Likelihood', description: 'How much one name is like another.' });

@ObjectType('DuplicateAdvice', {
  description: 'Somebody this row may be. Outside your own cases it carries no name: ask the coordinator.',
})
export class DuplicateAdviceType {
  @Field(() => String, { description: 'give it back as `knownAs` to join; opaque, yours alone' })
  handle: string;

  @Field(() => VerdictEnum)
  verdict: Verdict;

  @Field(() => LikelihoodEnum)
  likelihood: Likelihood;

  @Field(() => String, { description: 'IIN, BIRTH_DATE, NAME_AND_YEAR, NAME_AND_FATHER or NAME' })
  because: string;

  @Field(() => Boolean, { description: 'held at this moment; otherwise known from an earlier episode' })
  heldNow: boolean;

  @Field(() => String, { nullable: true, description: 'city of the department' })
  city: string | null;

  @Field(() => Int, { nullable: true, description: 'only where you may see that person' })
  episodes: number | null;

  @Field(() => [String], {
    description:
      'IIN, BIRTH_DATE, BIRTH_YEAR, FATHER, NAME, SEX; where you may see that person also NAME_SPELLING, NAME_MISSING, GENDER_OF_ENDING',
  })
  differs: readonly Differs[];

  @Field(() => ID, { nullable: true, description: 'only where you may see that person' })
  personId: string | null;

  @Field(() => Boolean, { description: 'not yours to see: the coordinator can' })
  askCoordinator: boolean;
}

/** @returns the verdict on a row. */
export const verdictOf = (advice: readonly Advice[]): Verdict =>
  advice.some(({ verdict }) => verdict === 'PROBABLY_KNOWN')
    ? 'PROBABLY_KNOWN'
    : advice.length > 0
      ? 'SAME_NAME'
      : 'NEW';

/** Of marks. */
export const ERASED =
  'ERASED_BEFORE: somebody erased on request was the same; who, nobody knows any more. Ask whether they want a record now.';

/** Of an answer with advice. */
export const COMPLETE =
  'false: names are still being read and only equal ones were compared, they are being read anew by other rules of spelling, or the hour’s budget of advice is spent';
