import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf } from '../../platform/graphql/index.js';
import type { MergeProposalRow, ProposalAnswer } from '../store/merge-proposals.repository.js';

export const ProposalAnswerEnum = { CONFIRMED: 'CONFIRMED', DECLINED: 'DECLINED' } as const;
registerEnumType(ProposalAnswerEnum, { name: 'MergeProposalAnswer' });

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

  @Field(() => ProposalAnswerEnum, { nullable: true, description: 'null while it is open' })
  answer: ProposalAnswer | null;

  @Field(() => ID, { nullable: true })
  answeredBy: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  answeredAt: Date | null;

  /** for its fields' resolver */
  row: MergeProposalRow;
}

export const MergeProposalConnection = connectionOf('MergeProposal', MergeProposal);

export const presentProposal = (row: MergeProposalRow): MergeProposal =>
  Object.assign(new MergeProposal(), {
    id: row.id,
    proposedBy: row.proposedBy,
    proposedAt: row.proposedAt,
    answer: row.answer,
    answeredBy: row.answeredBy,
    answeredAt: row.answeredAt,
    row,
  });
