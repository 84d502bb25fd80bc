import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Log } from '../log/index.js';
import { definedJobs } from './define-job.js';
import { JobHandlers } from './job-handlers.js';

interface Run {
  again: boolean;
  readonly done: Promise<void>;
}

/**
 * Runs jobs as their contracts say: in line, or apart. A job that goes apart runs once at a time; asked for while it
 * runs, it looks once more when it has finished, so that no wake-up is lost.
 */
@Injectable()
export class JobRuns implements BeforeApplicationShutdown {
  private readonly apart = new Map<string, Run>();

  constructor(
    private readonly handlers: JobHandlers,
    private readonly log: Log,
  ) {}

  /** Runs a job to its end, or begins it where it goes apart. @throws the job's own fault, of one in line. */
  async take(name: string, payload: unknown): Promise<void> {
    if (definedJobs().find((job) => job.name === name)?.apart) return this.begin(name);
    await this.handlers.run(name, payload);
  }

  /** Runs a job that has no payload to its end, also one that goes apart. @throws the job's own fault. */
  toEnd(name: string): Promise<void> {
    return this.handlers.run(name, {});
  }

  /** Ends when nothing runs apart any more. */
  async idle(): Promise<void> {
    while (this.apart.size > 0) await Promise.all([...this.apart.values()].map(({ done }) => done));
  }

  /** What runs is finished before the process ends. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.idle();
  }

  private begin(name: string): void {
    const running = this.apart.get(name);
    if (running) {
      running.again = true;
      return;
    }
    const run: Run = { again: false, done: this.runApart(name) };
    this.apart.set(name, run);
    void run.done.then(() => {
      this.apart.delete(name);
      if (run.again) this.begin(name);
    });
  }

  private async runApart(name: string): Promise<void> {
    try {
      await this.handlers.run(name, {});
    } catch (error) {
      this.log.error('a job that runs apart failed; the next sweep comes', error, { job: name });
    }
  }
}
