import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Config } from '../platform/config/index.js';
import { Signals } from '../platform/events/index.js';
import { Log } from '../platform/log/index.js';
import { Heartbeats } from '../platform/machinery/index.js';
import { definedJobs, JobRuns, type JobContract } from '../platform/queue/index.js';
import { JobLoop } from './machinery/job-loop.js';

/** Topic of the signal that asks for a sweep at once. */
export const SWEEP_NOW = 'sweep-now';

/**
 * Looks, every SWEEP_SECONDS and without the queue, for work whose wake-up was lost: a flushed Redis, a worker that was
 * down, a clock that moved. Each job means "do what is due", so running one twice is harmless. Each has a loop of its
 * own: a slow or failing one holds up no other. Each leaves heartbeats that another process judges.
 */
@Injectable()
export class Sweeper implements BeforeApplicationShutdown {
  private loops: readonly JobLoop[] = [];

  constructor(
    private readonly heartbeats: Heartbeats,
    private readonly runs: JobRuns,
    private readonly signals: Signals,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** Sweeps now, then every SWEEP_SECONDS, and whenever somebody asks. */
  async start(): Promise<void> {
    const everyMs = this.config.get('SWEEP_SECONDS') * 1000;
    this.loops = definedJobs().map((job) => new JobLoop(() => this.runOne(job), everyMs));
    this.heartbeats.followProgress();
    this.signals.on(SWEEP_NOW, () => this.sweepSoon());
    await this.signals.listen();
    this.sweepSoon();
  }

  /** Runs every job once, one after another and those that go apart beside them, to the end of all this sets off. */
  async sweep(): Promise<void> {
    const apart: Promise<void>[] = [];
    for (const job of definedJobs()) {
      const run = this.runOne(job);
      if (job.apart) apart.push(run);
      else await run;
    }
    await Promise.all(apart);
    await this.runs.idle();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  private sweepSoon(): void {
    this.loops.forEach((loop) => loop.soon());
  }

  private async runOne(job: JobContract): Promise<void> {
    await this.heartbeats.leave(job, 'begun');
    try {
      await this.runs.toEnd(job.name);
    } catch (error) {
      this.log.error('a sweep of one job failed; the next one comes', error, { job: job.name });
      return this.heartbeats.leave(job, 'failed');
    }
    await this.heartbeats.leave(job, 'done');
  }
}
