import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Config } from '../config/index.js';
import { Log } from '../log/index.js';
import { openDataSource, type Entities } from './data-source.js';
import { DATA_SOURCE, Db } from './db.js';

@Global()
@Module({})
export class DbModule implements OnApplicationShutdown {
  constructor(@Inject(DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** @param entities the tables of every area, gathered by `app`. */
  static forRoot(entities: Entities): DynamicModule {
    const source = {
      provide: DATA_SOURCE,
      useFactory: (config: Config, log: Log) => openDataSource(config, entities, log),
      inject: [Config, Log],
    };
    return { module: DbModule, providers: [source, Db], exports: [Db, DATA_SOURCE] };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
