import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Config } from '../platform/config/index.js';
import { Db } from '../platform/db/index.js';
import { AccessGuard, AccessRegistry } from '../platform/graphql/index.js';
import { FaultFilter } from '../platform/http/index.js';
import { Log } from '../platform/log/index.js';
import { areaModules } from './areas.js';
import { BaseModule } from './base.module.js';
import { DemoClockController } from './demo/demo-clock.controller.js';
import { staffGraphql } from './graphql.js';
import { familyMount } from './family-mount.js';
import { HealthController } from './health.controller.js';

/** The api process: GraphQL, plain routes, the family door. */
@Module({})
export class ApiModule {
  static forRoot(config: Config, log: Log): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        BaseModule.forRoot(config, log),
        ...areaModules,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          useFactory: staffGraphql,
          inject: [Config, Db, AccessRegistry, Log],
        }),
      ],
      controllers: [HealthController, ...(config.isDemo ? [DemoClockController] : [])],
      providers: [
        familyMount,
        { provide: APP_GUARD, useExisting: AccessGuard },
        { provide: APP_FILTER, useExisting: FaultFilter },
      ],
    };
  }
}
