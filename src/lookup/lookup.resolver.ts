import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/graphql/index.js';
import { WatchRequests } from './lookup.types.js';
import { WatchRequestsRepository } from './store/watch-requests.repository.js';

/** What the desk sees of the family door. The door itself has a schema of its own. */
@Resolver()
export class LookupResolver {
  constructor(private readonly watches: WatchRequestsRepository) {}

  @Query(() => WatchRequests)
  @Access(['COORDINATOR'])
  async watchRequests(): Promise<WatchRequests> {
    return { count: await this.watches.count() };
  }
}
