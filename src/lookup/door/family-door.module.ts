import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { type ApolloDriverConfig } from '@nestjs/apollo';
import { Config } from '../../platform/config/index.js';
import { AccessRegistry } from '../../platform/graphql/index.js';
import { Log } from '../../platform/log/index.js';
import { familyKeyProvider } from '../family-key.js';
import { FamilyDatabase } from '../store/family-database.js';
import { AnyoneGuard } from './web/anyone.guard.js';
import { Budgets } from './budgets.js';
import { Disclosures } from './disclosures.js';
import { FamilyDoor } from './family-door.js';
import { FamilyMatch } from './family-match.js';
import { FamilyFaultFilter } from './web/family-fault.filter.js';
import { familyGraphql } from './web/family-graphql.js';
import { FamilyPages } from './web/family-pages.controller.js';
import { FamilyWatchPages } from './web/family-watch-pages.controller.js';
import { FamilyResolver } from './web/family.resolver.js';
import { FamilySnapshot } from './family-snapshot.js';
import { FamilyWatches } from './family-watches.js';
import { LikeMatch } from './like-match.js';
import { ProofOfWork } from './proof-of-work.js';
import { Replies } from './replies.js';
import { WatchKeeper } from './watch-keeper.js';

/**
 * The family door as an application of its own: no app role, no installation key, no staff schema in reach,
 * wherever it runs.
 */
@Module({})
export class FamilyDoorModule {
  static forRoot(config: Config, log: Log): DynamicModule {
    return {
      module: FamilyDoorModule,
      imports: [DiscoveryModule, GraphQLModule.forRoot<ApolloDriverConfig>(familyGraphql(config))],
      controllers: [FamilyPages, FamilyWatchPages],
      providers: [
        { provide: Config, useValue: config },
        { provide: Log, useValue: log },
        { provide: APP_GUARD, useClass: AnyoneGuard },
        { provide: APP_FILTER, useClass: FamilyFaultFilter },
        { provide: FamilyMatch, useClass: LikeMatch },
        familyKeyProvider,
        AccessRegistry,
        Budgets,
        Disclosures,
        FamilyDatabase,
        FamilyDoor,
        FamilyResolver,
        FamilySnapshot,
        FamilyWatches,
        ProofOfWork,
        Replies,
        WatchKeeper,
      ],
    };
  }
}
