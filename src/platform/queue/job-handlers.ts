import { Injectable } from '@nestjs/common';
import { definedJobs, type JobContract } from './define-job.js';
import { OnceAtATime } from '../clock/index.js';

type Handler = (payload: unknown) => Promise<void>;

/** Which code does which job. A worker refuses to start on a job with no handler, or with two. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, Handler>();
  private readonly alone = new Map<string, OnceAtATime>();
  private hearProgress: (job: JobContract) => void = () => undefined;

  handle<P>(job: JobContract<P>, handler: (payload: P) => Promise<void>): void {
    if (this.handlers.has(job.name)) throw new Error(`job ${job.name} has two handlers`);
    this.handlers.set(job.name, handler as Handler);
    this.alone.set(job.name, new OnceAtATime(() => (handler as Handler)({})));
  }

  /** Said by a job, at any time, when a piece of its work has succeeded: a long run is then known to be no dead one. */
  progressed<P>(job: JobContract<P>): void {
    this.hearProgress(job);
  }

  /** @param hear is told of progress; whoever asks last is the one. */
  onProgress(hear: (job: JobContract) => void): void {
    this.hearProgress = hear;
  }

  /** @throws naming every declared job that nothing handles. */
  assertComplete(): void {
    const orphans = definedJobs().filter((job) => !this.handlers.has(job.name));
    if (orphans.length > 0) throw new Error(`no handler for: ${orphans.map((job) => job.name).join(', ')}`);
  }

  /**
   * Runs one job. One without a payload means "do what is due": asked for by sweep and queue at the same time, it runs
   * once at a time, so that a process that dies leaves one piece of work undone and not several.
   * @throws on an unknown name or a payload that does not fit: the queue retries and then shows it.
   */
  async run(name: string, payload: unknown): Promise<void> {
    const job = definedJobs().find((known) => known.name === name);
    const handler = this.handlers.get(name);
    if (!job || !handler) throw new Error(`unknown job ${name}`);
    const sound = job.payload.parse(payload) as object;
    if (Object.keys(sound).length > 0) return handler(sound);
    await this.alone.get(name)!.run();
  }
}
