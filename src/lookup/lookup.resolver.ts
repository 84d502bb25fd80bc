import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/graphql/index.js';
import { Mutations } from '../platform/graphql/index.js';
import { FamilyCanaries, WatchLead, WatchRequests } from './lookup.types.js';
import { Canaries } from './store/canaries.repository.js';
import { WatchRequestsRepository } from './store/watch-requests.repository.js';
import { AddCanary, AddCanaryInput, AddCanaryResult } from './verbs/add-canary.js';
import { RetireCanary, RetireCanaryInput, RetireCanaryResult } from './verbs/retire-canary.js';

/** What the desk sees of the family door. The door itself has a schema of its own. */
@Resolver()
export class LookupResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly watches: WatchRequestsRepository,
    private readonly canaryStore: Canaries,
    private readonly add: AddCanary,
    private readonly retire: RetireCanary,
  ) {}

  @Query(() => WatchRequests)
  @Access(['COORDINATOR'])
  async watchRequests(): Promise<WatchRequests> {
    return Object.assign(new WatchRequests(), await this.watches.counts());
  }

  @Query(() => [WatchLead], { description: 'Newest first, 500 at most.' })
  @Access(['COORDINATOR'])
  async watchLeads(): Promise<WatchLead[]> {
    return (await this.watches.leads()).map((lead) => Object.assign(new WatchLead(), lead));
  }

  @Query(() => FamilyCanaries)
  @Access(['ADMINISTRATOR', 'COORDINATOR'])
  async canaries(): Promise<FamilyCanaries> {
    return Object.assign(new FamilyCanaries(), await this.canaryStore.counts());
  }

  @Mutation(() => AddCanaryResult)
  @Access(['ADMINISTRATOR', 'COORDINATOR'])
  addCanary(@Args('input') input: AddCanaryInput): Promise<unknown> {
    return this.mutations.run(this.add, input);
  }

  @Mutation(() => RetireCanaryResult)
  @Access(['ADMINISTRATOR', 'COORDINATOR'])
  retireCanary(@Args('input') input: RetireCanaryInput): Promise<unknown> {
    return this.mutations.run(this.retire, input);
  }
}
