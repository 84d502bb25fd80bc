import { Injectable } from '@nestjs/common';
import { Db } from '../db/index.js';
import { Log } from '../log/index.js';
import { JobHandlers, type JobContract } from '../queue/index.js';

/** A run of a job: begun, got somewhere, finished without a fault, ended in one. */
export type Beat = 'begun' | 'progress' | 'done' | 'failed';

const BEAT = `
  insert into job_heartbeat as h (job, begun_at, progress_at, done_at, failed_at, failures)
  select $1, now, case when $2 = 'progress' then now end, case when $2 = 'done' then now end,
         case when $2 = 'failed' then now end, case when $2 = 'failed' then 1 else 0 end
  from clock_timestamp() as now
  on conflict (job) do update set
    begun_at = case when $2 = 'begun' then excluded.begun_at else h.begun_at end,
    progress_at = coalesce(excluded.progress_at, h.progress_at),
    done_at = coalesce(excluded.done_at, h.done_at),
    failed_at = coalesce(excluded.failed_at, h.failed_at),
    failures = case $2 when 'done' then 0 else h.failures + excluded.failures end`;

/** A job that gets somewhere says so no oftener than this. */
const PROGRESS_EVERY_MS = 5_000;

/** Leaves each job's signs of life in the database, in its real time. One that cannot be left is a line in the log. */
@Injectable()
export class Heartbeats {
  private readonly progressAt = new Map<string, number>();

  constructor(
    private readonly db: Db,
    private readonly handlers: JobHandlers,
    private readonly log: Log,
  ) {}

  async leave({ name }: JobContract, beat: Beat): Promise<void> {
    try {
      await this.db.run({ name: 'jobHeartbeat' }, () => this.db.sql(BEAT, [name, beat]));
    } catch (error) {
      this.log.error('a job left no heartbeat', error, { job: name });
    }
  }

  /** From now on a job of this process that says it got somewhere leaves a heartbeat, however it was begun. */
  followProgress(): void {
    this.handlers.onProgress((job) => {
      const before = this.progressAt.get(job.name);
      if (before !== undefined && performance.now() - before < PROGRESS_EVERY_MS) return;
      this.progressAt.set(job.name, performance.now());
      void this.leave(job, 'progress');
    });
  }
}
