import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Config } from '../platform/config/index.js';
import { Db } from '../platform/db/index.js';
import { Signals } from '../platform/events/index.js';
import { definedJobs, JobRuns } from '../platform/queue/index.js';
import { Log } from '../platform/log/index.js';

/** Topic of the signal that asks for a sweep at once. */
export const SWEEP_NOW = 'sweep-now';

/**
 * Looks, every SWEEP_SECONDS and without the queue, for work whose wake-up was lost: a flushed Redis, a
 * worker that was down, a clock that moved. Each job means "do what is due", so running one twice is harmless.
 */
@Injectable()
export class Sweeper implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly db: Db,
    private readonly runs: JobRuns,
    private readonly signals: Signals,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** Sweeps now, then every SWEEP_SECONDS, and whenever somebody asks. */
  async start(): Promise<void> {
    this.signals.on(SWEEP_NOW, () => this.sweepSoon());
    await this.signals.listen();
    this.sweepSoon();
  }

  /** One sweep after another, never two at once; asked for while one runs, another follows it. */
  private sweepSoon(): void {
    if (this.timer) clearTimeout(this.timer);
    this.running = this.running.then(() => this.sweepInLine()).finally(() => this.waitForNext());
  }

  /** One whole sweep, and the end of what it began apart. */
  async sweep(): Promise<void> {
    await this.sweepInLine();
    await this.runs.idle();
  }

  /** Runs every job once, one failing job not holding up the others, and leaves a heartbeat. */
  private async sweepInLine(): Promise<void> {
    for (const job of definedJobs()) {
      if (this.stopped) return;
      try {
        await this.runs.take(job.name, {});
      } catch (error) {
        this.log.error('a sweep of one job failed; the next one comes', error, { job: job.name });
      }
    }
    await this.beat().catch((error: unknown) => this.log.error('the sweep left no heartbeat', error));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private waitForNext(): void {
    if (this.stopped) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.sweepSoon(), this.config.get('SWEEP_SECONDS') * 1000);
  }

  private beat(): Promise<unknown> {
    return this.db.run({ name: 'sweepHeartbeat' }, () =>
      this.db.sql(
        `insert into sweep_heartbeat (at) values (clock_timestamp())
         on conflict (only_row) do update set at = excluded.at`,
      ),
    );
  }
}
