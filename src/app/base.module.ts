import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Config } from '../platform/config/index.js';
import { DbModule } from '../platform/db/index.js';
import { EventsModule } from '../platform/events/index.js';
import { AccessGuard, AccessRegistry, LiveSignals, Mutations, ViewerCan } from '../platform/graphql/index.js';
import { FaultFilter } from '../platform/http/index.js';
import { Log } from '../platform/log/index.js';
import { Heartbeats, Machinery } from '../platform/machinery/index.js';
import { QueueModule } from '../platform/queue/index.js';
import { VaultModule } from '../platform/vault/index.js';
import { entities } from './entities.js';
import { reactions } from './reactions.js';

/** What every process of the house stands on. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    AccessGuard,
    AccessRegistry,
    Heartbeats,
    LiveSignals,
    Machinery,
    Mutations,
    FaultFilter,
    ViewerCan,
  ],
  exports: [
    AccessGuard,
    AccessRegistry,
    Heartbeats,
    LiveSignals,
    Machinery,
    Mutations,
    FaultFilter,
    ViewerCan,
    Config,
    Log,
  ],
})
export class BaseModule {
  static forRoot(config: Config, log: Log): DynamicModule {
    return {
      module: BaseModule,
      imports: [DbModule.forRoot(entities), EventsModule.forRoot(reactions), QueueModule, VaultModule],
      providers: [
        { provide: Config, useValue: config },
        { provide: Log, useValue: log },
      ],
      exports: [Config, Log],
    };
  }
}
