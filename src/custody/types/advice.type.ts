import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Verdict } from '../advice.js';

export const VerdictEnum = { NEW: 'NEW', PROBABLY_KNOWN: 'PROBABLY_KNOWN', SAME_NAME: 'SAME_NAME' } as const;
registerEnumType(VerdictEnum, {
  name: 'RowVerdict',
  description: 'What a row looks like beside what is known. Advice, never a block.',
});

@ObjectType('DuplicateAdvice', {
  description: 'Somebody this row may be. Outside your own cases it carries no name: ask the coordinator.',
})
export class DuplicateAdviceType {
  @Field(() => String, { description: 'give it back as `knownAs` to join; opaque, yours alone' })
  handle: string;

  @Field(() => VerdictEnum)
  verdict: Verdict;

  @Field(() => Boolean, { description: 'held at this moment; otherwise known from an earlier episode' })
  heldNow: boolean;

  @Field(() => String, { nullable: true, description: 'city of the department' })
  city: string | null;

  @Field(() => Int)
  episodes: number;

  @Field(() => [String], { description: 'BIRTH_YEAR, SEX' })
  differs: readonly string[];

  @Field(() => ID, { nullable: true, description: 'only where you may see that person' })
  personId: string | null;
}
