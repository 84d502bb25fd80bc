import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf } from '../../platform/graphql/index.js';
import type { Advice } from '../advice-values.js';
import type { DuplicateRow } from '../store/possible-duplicates.repository.js';
import { DuplicateAdviceType } from '../types/advice.type.js';

@ObjectType('PossibleDuplicate', {
  description:
    'Two records that may be one person, found after they were logged. It is closed by mergePersons, by proposeMerge and its answer, or by dismissDuplicate.',
})
export class PossibleDuplicate {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLDateTime)
  foundAt: Date;

  /** whom the caller sees: its field's resolver shows them */
  ownId: string;

  @Field(() => DuplicateAdviceType, {
    nullable: true,
    description: 'The other record, as advice shows one; null where the hour’s budget of advice is spent.',
  })
  advice: Advice | null;

  @Field(() => ID, { nullable: true, description: 'a proposal to merge them that waits for an answer' })
  proposalId: string | null;

  @Field(() => ID, { nullable: true })
  dismissedBy: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  dismissedAt: Date | null;

  /** for its fields' resolver */
  row: DuplicateRow;
}

export const PossibleDuplicateConnection = connectionOf('PossibleDuplicate', PossibleDuplicate);
