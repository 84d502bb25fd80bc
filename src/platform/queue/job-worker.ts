import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Worker } from 'bullmq';
import { Log } from '../log/index.js';
import { type QueueBackend } from './backend.js';
import { JobHandlers } from './job-handlers.js';
import { JobRuns } from './job-runs.js';
import { QUEUE_BACKEND } from './wake-ups.js';

/** Takes jobs off the queue, in the worker process only. Drains what runs before the process ends. */
@Injectable()
export class JobWorker implements BeforeApplicationShutdown {
  private worker: Worker | null = null;

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    private readonly handlers: JobHandlers,
    private readonly runs: JobRuns,
    private readonly log: Log,
  ) {}

  start(): void {
    this.handlers.assertComplete();
    this.worker = this.backend.openWorker((job) => this.runs.take(job.name, job.data));
    this.worker.on('error', (error) => this.log.error('the worker complains', error));
    this.worker.on('failed', (job, error) =>
      this.log.error('a job failed', error, { job: job?.name ?? 'unknown' }),
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }
}
