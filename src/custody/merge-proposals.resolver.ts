import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, decodeCursor, Mutations, pageSize, toConnection } from '../platform/graphql/index.js';
import { CustodyVerbs } from './custody-verbs.js';
import { CustodyLoaders } from './loaders.js';
import { MergeProposals } from './store/merge-proposals.repository.js';
import { MergeProposal, MergeProposalConnection, presentProposal } from './types/merge-proposal.type.js';
import { Person } from './types/person.type.js';
import { AnswerMergeProposalInput, AnswerMergeProposalResult } from './verbs/answer-merge-proposal.js';
import { ProposeMergeInput, ProposeMergeResult } from './verbs/propose-merge.js';

/** A merge past the sight of whoever sees the likeness: proposed by them, decided by the desk. */
@Resolver(() => MergeProposal)
export class MergeProposalsResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly verbs: CustodyVerbs,
    private readonly proposals: MergeProposals,
    private readonly loaders: CustodyLoaders,
  ) {}

  @Query(() => MergeProposalConnection, {
    description:
      'Coordinators: all. Others: their own. Open ones, oldest first; answered ones, the latest first.',
  })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'decide whether two records are one person' })
  async mergeProposals(
    @Args('answered', { type: () => Boolean, nullable: true }) answered?: boolean,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    const size = pageSize(first);
    const cursor = decodeCursor(after);
    const rows = await (answered ? this.proposals.answered(size, cursor) : this.proposals.open(size, cursor));
    return toConnection(rows, size, {
      keyOf: (row) => [(row.answeredAt ?? row.proposedAt).toISOString(), row.id],
      present: presentProposal,
      after,
    });
  }

  @Mutation(() => ProposeMergeResult)
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  proposeMerge(@Args('input') input: ProposeMergeInput) {
    return this.mutations.run(this.verbs.proposeMerge, input);
  }

  @Mutation(() => AnswerMergeProposalResult)
  @Access(['COORDINATOR'])
  answerMergeProposal(@Args('input') input: AnswerMergeProposalInput) {
    return this.mutations.run(this.verbs.answerMergeProposal, input);
  }

  @ResolveField(() => Person, { nullable: true, description: 'whom the proposer sees' })
  person(@Parent() { row }: MergeProposal): Promise<Person | null> {
    return this.loaders.person(row.personId);
  }

  @ResolveField(() => Person, { nullable: true, description: 'whom advice pointed to; who may see them' })
  other(@Parent() { row }: MergeProposal): Promise<Person | null> {
    return this.loaders.person(row.otherPersonId);
  }

  @ResolveField(() => String, { nullable: true })
  reason(@Parent() { row }: MergeProposal): Promise<string | null> {
    return this.proposals.reasonOf(row);
  }

  @ResolveField(() => String, { nullable: true, description: 'why it was confirmed or declined' })
  answerReason(@Parent() { row }: MergeProposal): Promise<string | null> {
    return this.proposals.answerReasonOf(row);
  }
}
