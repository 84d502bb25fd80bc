import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Db, loadersOf } from '../../platform/db/index.js';
import { Access, decodeCursor, Mutations, pageSize, toConnection } from '../../platform/graphql/index.js';
import { CustodyLoaders } from '../loaders.js';
import { Erasures, type ErasureRow } from '../store/erasures.repository.js';
import { Person } from '../types/person.type.js';
import { ApproveErasure, ApproveErasureInput, ApproveErasureResult } from './approve-erasure.js';
import { Erasure, ErasureConnection, presentErasure } from './erasure.type.js';
import { RequestErasure, RequestErasureInput, RequestErasureResult } from './request-erasure.js';
import { WithdrawErasure, WithdrawErasureInput, WithdrawErasureResult } from './withdraw-erasure.js';

const notes = loadersOf('erasures');

export const erasureVerbs = [ApproveErasure, RequestErasure, WithdrawErasure];

/** Erasing a person: a coordinator asks, an administrator, who sees no case, agrees, and either can take it back. */
@Resolver()
export class ErasuresResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly erasures_: Erasures,
    private readonly requesting: RequestErasure,
    private readonly approving: ApproveErasure,
    private readonly withdrawing: WithdrawErasure,
  ) {}

  @Query(() => ErasureConnection, { description: 'latest first' })
  @Access(['ADMINISTRATOR', 'COORDINATOR'], { opens: 'decide whether a person is erased' })
  async erasures(
    @Args('open', { type: () => Boolean, nullable: true, description: 'only those that wait' })
    open?: boolean,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    const size = pageSize(first);
    return toConnection(await this.erasures_.page(open ?? false, size, decodeCursor(after)), size, {
      keyOf: (row) => [row.requestedAt.toISOString(), row.id],
      present: presentErasure,
      after,
    });
  }

  @Mutation(() => RequestErasureResult)
  @Access(['COORDINATOR'])
  requestErasure(@Args('input') input: RequestErasureInput) {
    return this.mutations.run(this.requesting, input);
  }

  @Mutation(() => ApproveErasureResult, { description: 'by somebody else than the one who asked' })
  @Access(['ADMINISTRATOR'])
  approveErasure(@Args('input') input: ApproveErasureInput) {
    return this.mutations.run(this.approving, input);
  }

  @Mutation(() => WithdrawErasureResult, { description: 'before it is carried out' })
  @Access(['ADMINISTRATOR', 'COORDINATOR'])
  withdrawErasure(@Args('input') input: WithdrawErasureInput) {
    return this.mutations.run(this.withdrawing, input);
  }
}

/** Who it is about is told to those who see the person. */
@Resolver(() => Erasure)
export class ErasureFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly erasures: Erasures,
    private readonly loaders: CustodyLoaders,
  ) {}

  @ResolveField(() => Person, { nullable: true, description: 'while there is somebody, for coordinators' })
  person(@Parent() { row }: Erasure): Promise<Person | null> {
    return this.loaders.person(row.personId);
  }

  @ResolveField(() => String, { nullable: true, description: 'while it waits, for coordinators' })
  async note(@Parent() { row }: Erasure): Promise<string | null> {
    return (await this.db.actor()).role === 'COORDINATOR'
      ? notes<string | null, ErasureRow>('note', (rows) => this.erasures.notesOf(rows)).load(row)
      : null;
  }
}
