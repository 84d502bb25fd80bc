import { Module, type DynamicModule } from '@nestjs/common';
import { type Config } from '../platform/config/index.js';
import { LookupWorkerModule } from '../lookup/index.js';
import { OutboxRelay } from '../platform/events/index.js';
import { type Log } from '../platform/log/index.js';
import { JobWorker } from '../platform/queue/index.js';
import { areaModules } from './areas.js';
import { BaseModule } from './base.module.js';
import { Sweeper } from './sweeper.js';

/** The worker process: relays the outbox, keeps deadlines, sends what waits to be sent. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config, log: Log): DynamicModule {
    return {
      module: WorkerModule,
      imports: [BaseModule.forRoot(config, log), ...areaModules, LookupWorkerModule],
      providers: [OutboxRelay, JobWorker, Sweeper],
    };
  }
}
