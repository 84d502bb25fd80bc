import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/graphql/index.js';
import { TelegramPolls } from '../platform/telegram/index.js';
import { WatchLead, WatchRequests } from './lookup.types.js';
import { WatchRequestsRepository } from './store/watch-requests.repository.js';

/** What the desk sees of the family door. The door itself has a schema of its own. */
@Resolver()
export class LookupResolver {
  constructor(
    private readonly watches: WatchRequestsRepository,
    private readonly bots: TelegramPolls,
  ) {}

  @Query(() => WatchRequests)
  @Access(['COORDINATOR'])
  async watchRequests(): Promise<WatchRequests> {
    const fault = await this.bots.failure('FAMILY');
    return Object.assign(new WatchRequests(), await this.watches.counts(), {
      botSilentSince: fault?.at ?? null,
      botFaultCode: fault?.code ?? null,
    });
  }

  @Query(() => [WatchLead], { description: 'Newest first, 500 at most.' })
  @Access(['COORDINATOR'])
  async watchLeads(): Promise<WatchLead[]> {
    return (await this.watches.leads()).map((lead) => Object.assign(new WatchLead(), lead));
  }
}
