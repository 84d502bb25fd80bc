import { Module } from '@nestjs/common';
import { LookupResolver } from './lookup.resolver.js';
import { WatchRequestsRepository } from './store/watch-requests.repository.js';

/** The desk's side of the family door. */
@Module({ providers: [LookupResolver, WatchRequestsRepository] })
export class LookupModule {}
