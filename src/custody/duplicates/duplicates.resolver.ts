import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Mutations } from '../../platform/graphql/index.js';
import { CustodyLoaders } from '../loaders.js';
import { PossibleDuplicates } from '../store/possible-duplicates.repository.js';
import { Person } from '../types/person.type.js';
import { DismissDuplicate, DismissDuplicateInput, DismissDuplicateResult } from './dismiss-duplicate.js';
import { DuplicateQueries } from './duplicate-queries.js';
import { PossibleDuplicate, PossibleDuplicateConnection } from './possible-duplicate.type.js';
import { ReopenDuplicate, ReopenDuplicateInput, ReopenDuplicateResult } from './reopen-duplicate.js';

/** Records that may be one person: where people look at them and decide. Nothing here merges. */
@Resolver(() => PossibleDuplicate)
export class DuplicatesResolver {
  // eslint-disable-next-line max-params -- two verbs, a list and its fields
  constructor(
    private readonly mutations: Mutations,
    private readonly queries: DuplicateQueries,
    private readonly duplicates: PossibleDuplicates,
    private readonly loaders: CustodyLoaders,
    private readonly dismiss: DismissDuplicate,
    private readonly reopen: ReopenDuplicate,
  ) {}

  @Query(() => PossibleDuplicateConnection, {
    description:
      'Of one’s own people; coordinators: all. The latest first, open ones where not said otherwise.',
  })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'decide whether two records are one person' })
  possibleDuplicates(
    @Args('dismissed', { type: () => Boolean, nullable: true }) dismissed?: boolean,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.queries.page(dismissed ?? false, { first, after });
  }

  @Mutation(() => DismissDuplicateResult)
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  dismissDuplicate(@Args('input') input: DismissDuplicateInput) {
    return this.mutations.run(this.dismiss, input);
  }

  @Mutation(() => ReopenDuplicateResult)
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  reopenDuplicate(@Args('input') input: ReopenDuplicateInput) {
    return this.mutations.run(this.reopen, input);
  }

  @ResolveField(() => Person, {
    nullable: true,
    description: 'the record you see, or one of the two',
  })
  person(@Parent() { ownId }: PossibleDuplicate): Promise<Person | null> {
    return this.loaders.person(ownId);
  }

  @ResolveField(() => String, { nullable: true, description: 'why it was dismissed' })
  reason(@Parent() { row }: PossibleDuplicate): Promise<string | null> {
    return this.duplicates.reasonOf(row);
  }
}
