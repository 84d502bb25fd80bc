import { Global, Module } from '@nestjs/common';
import { Config } from '../config/index.js';
import { queueBackend } from './backend.js';
import { JobHandlers } from './job-handlers.js';
import { JobRuns } from './job-runs.js';
import { QUEUE_BACKEND, WakeUps } from './wake-ups.js';

@Global()
@Module({
  providers: [
    { provide: QUEUE_BACKEND, useFactory: queueBackend, inject: [Config] },
    JobHandlers,
    JobRuns,
    WakeUps,
  ],
  exports: [QUEUE_BACKEND, JobHandlers, JobRuns, WakeUps],
})
export class QueueModule {}
