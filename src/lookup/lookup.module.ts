import { Module } from '@nestjs/common';
import { TelegramPolls } from '../platform/telegram/index.js';
import { FamilyTraces } from './store/family-traces.repository.js';
import { FamilySnapshotWake } from './jobs/family-snapshot-wake.js';
import { CanariesResolver } from './canaries.resolver.js';
import { LookupResolver } from './lookup.resolver.js';
import './messages.js';
import { Canaries } from './store/canaries.repository.js';
import { WatchRequestsRepository } from './store/watch-requests.repository.js';
import { AddCanary } from './verbs/add-canary.js';
import { RetireCanary } from './verbs/retire-canary.js';

/** The desk's side of the family door. It holds no family key: what families left is numbers and handles here. */
@Module({
  providers: [
    AddCanary,
    Canaries,
    CanariesResolver,
    FamilySnapshotWake,
    FamilyTraces,
    LookupResolver,
    RetireCanary,
    TelegramPolls,
    WatchRequestsRepository,
  ],
})
export class LookupModule {}
