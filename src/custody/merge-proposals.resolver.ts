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

  @Query(() => MergeProposalConnection, { description: 'open ones, oldest first' })
  @Access(['COORDINATOR'], { opens: 'decide whether two records are one person' })
  async mergeProposals(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    const size = pageSize(first);
    return toConnection(await this.proposals.open(size, decodeCursor(after)), size, {
      keyOf: (row) => [row.proposedAt.toISOString(), row.id],
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

  @ResolveField(() => Person, { nullable: true, description: 'whom advice pointed to' })
  other(@Parent() { row }: MergeProposal): Promise<Person | null> {
    return this.loaders.person(row.otherPersonId);
  }

  @ResolveField(() => String, { nullable: true })
  reason(@Parent() { row }: MergeProposal): Promise<string | null> {
    return this.proposals.reasonOf(row);
  }
}
