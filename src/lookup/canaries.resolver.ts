import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, Mutations } from '../platform/graphql/index.js';
import { FamilyCanaries } from './lookup.types.js';
import { Canaries } from './store/canaries.repository.js';
import { AddCanary, AddCanaryInput, AddCanaryResult } from './verbs/add-canary.js';
import { RetireCanary, RetireCanaryInput, RetireCanaryResult } from './verbs/retire-canary.js';

/** Invented people in the snapshot, as the desk sees them. */
@Resolver()
export class CanariesResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly canaryStore: Canaries,
    private readonly add: AddCanary,
    private readonly retire: RetireCanary,
  ) {}

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
