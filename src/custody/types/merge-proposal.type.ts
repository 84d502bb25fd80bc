import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf } from '../../platform/graphql/index.js';
import type { MergeProposalRow } from '../store/merge-proposals.repository.js';

@ObjectType('MergeProposal', {
  description: 'Two records that may be one person, from a colleague who sees only the first.',
})
export class MergeProposal {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  proposedBy: string;

  @Field(() => GraphQLDateTime)
  proposedAt: Date;

  /** for its fields' resolver */
  row: MergeProposalRow;
}

export const MergeProposalConnection = connectionOf('MergeProposal', MergeProposal);

export const presentProposal = (row: MergeProposalRow): MergeProposal =>
  Object.assign(new MergeProposal(), {
    id: row.id,
    proposedBy: row.proposedBy,
    proposedAt: row.proposedAt,
    row,
  });
