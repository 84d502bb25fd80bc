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
  /** what was sent a moment ago, and whether it was asked for again since */
  private readonly lately = new Map<string, boolean>();
  private queue: Queue | null = null;
  private connected = false;
  private firstTry: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    private readonly log: Log,
  ) {}

  /**
   * Sends at once; the same asked for again within a moment is one more wake-up at its end, however often it was.
   * @param delayMs the job becomes due after this long; `dueKey` makes one wake-up of many for one moment.
   */
  send<P>(job: JobContract<P>, payload: P, timing: { delayMs?: number; dueKey?: string } = {}): void {
    if (timing.delayMs || timing.dueKey) return this.sendOne(job, payload, timing);
    const key = `${job.name} ${JSON.stringify(payload)}`;
    if (this.lately.has(key)) {
      this.lately.set(key, true);
      return;
    }
    this.lately.set(key, false);
    setTimeout(() => {
      const isAskedAgain = this.lately.get(key) === true;
      this.lately.delete(key);
      if (isAskedAgain) this.send(job, payload);
    }, MOMENT_MS).unref();
    this.sendOne(job, payload, timing);
  }

  private sendOne<P>(job: JobContract<P>, payload: P, timing: { delayMs?: number; dueKey?: string }): void {
    void this.add(job, payload, timing).catch((error: unknown) => {
      this.log.error('a wake-up was not sent; the sweep will find the work', error, { job: job.name });
    });
  }

  async isReachable(): Promise<boolean> {
    try {
      const queue = await this.open();
      return await within(
        PATIENCE_MS,
        queue.getJobCounts('waiting').then(() => true),
      );
    } catch {
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.queue) await within(PATIENCE_MS, this.queue.close()).catch(() => undefined);
  }

  private async add<P>(
    job: JobContract<P>,
    payload: P,
    timing: { delayMs?: number; dueKey?: string },
  ): Promise<void> {
    const queue = await this.open();
    await queue.add(job.name, job.payload.parse(payload), {
      attempts: job.attempts,
      backoff: { type: 'exponential', delay: job.backoffMs },
      removeOnComplete: true,
      removeOnFail: { count: 200 },
      ...(timing.delayMs ? { delay: timing.delayMs } : {}),
      ...(timing.dueKey ? { jobId: `${job.name}-${timing.dueKey}` } : {}),
    });
  }

  /** @throws while the queue has not answered yet: who sends a wake-up does not wait for it. */
  private async open(): Promise<Queue> {
    if (!this.queue) {
      const queue = this.backend.openQueue();
      this.queue = queue;
      queue.on('error', (error) => this.log.error('the queue complains', error));
      const ready = queue.waitUntilReady().then(() => (this.connected = true));
      this.firstTry = within(PATIENCE_MS, ready).catch(() => undefined);
    }
    await this.firstTry;
    if (!this.connected) throw new Error('the queue does not answer');
    return this.queue;
  }
}

/** Writers that commit one after the other wake the worker once and once more. */
const MOMENT_MS = 50;

/** How long a queue may be silent before it counts as down. */
const PATIENCE_MS = 2_000;

/** @throws when the work takes longer; the work itself goes on. */
function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the queue does not answer')), ms);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
