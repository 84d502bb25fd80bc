import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Log } from '../log/index.js';
import { type QueueBackend } from './backend.js';
import { type JobContract } from './define-job.js';

export const QUEUE_BACKEND = Symbol('QUEUE_BACKEND');

/**
 * Sends jobs, which are wake-ups and no more: what must be done stands in PostgreSQL, so a lost wake-up is
 * found by the next sweep and a queue that is down never fails the person's request.
 */
@Injectable()
export class WakeUps implements OnApplicationShutdown {
  private queue: Queue | null = null;

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    private readonly log: Log,
  ) {}

  /** @param delayMs the job becomes due after this long; `dueKey` makes one wake-up of many for one moment. */
  send<P>(job: JobContract<P>, payload: P, timing: { delayMs?: number; dueKey?: string } = {}): void {
    void this.add(job, payload, timing).catch((error: unknown) => {
      this.log.error('a wake-up was not sent; the sweep will find the work', error, { job: job.name });
    });
  }

  async isReachable(): Promise<boolean> {
    try {
      await this.open().getJobCounts('waiting');
      return true;
    } catch {
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue?.close().catch(() => undefined);
  }

  private async add<P>(
    job: JobContract<P>,
    payload: P,
    timing: { delayMs?: number; dueKey?: string },
  ): Promise<void> {
    await this.open().add(job.name, job.payload.parse(payload), {
      attempts: job.attempts,
      backoff: { type: 'exponential', delay: job.backoffMs },
      removeOnComplete: true,
      removeOnFail: { count: 200 },
      ...(timing.delayMs ? { delay: timing.delayMs } : {}),
      ...(timing.dueKey ? { jobId: `${job.name}-${timing.dueKey}` } : {}),
    });
  }

  private open(): Queue {
    if (this.queue) return this.queue;
    this.queue = this.backend.openQueue();
    this.queue.on('error', (error) => this.log.error('the queue complains', error));
    return this.queue;
  }
}
