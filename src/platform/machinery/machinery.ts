import { Injectable } from '@nestjs/common';
import { toInstant } from '../../kernel/index.js';
import { Config } from '../config/index.js';
import { Db } from '../db/index.js';
import { definedJobs } from '../queue/index.js';
import { judgeMachinery, type JobSign, type MachineryVerdict, type WorkSign } from './judge-machinery.js';

interface HeartbeatRow {
  job: string;
  done_at: Date | null;
  progress_at: Date | null;
  failures: number;
}

interface WorkRow {
  now: Date;
  name: string;
  overdue: number;
  overdue_since: Date | null;
  failing: number;
  failing_since: Date | null;
}

/** Reads the signs of life that the worker leaves, whoever asks. All ages are the database's: no other clock counts. */
@Injectable()
export class Machinery {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
  ) {}

  /** Needs a session. @throws where the database does not answer. */
  async judge(): Promise<MachineryVerdict> {
    const beats = await this.db.sql<HeartbeatRow>(
      'select job, done_at, progress_at, failures from job_heartbeat',
    );
    const work = await this.db.sql<WorkRow>(
      'select clock_timestamp() as now, w.* from machinery_work($1) w',
      [this.config.get('SMTP_URL') !== undefined],
    );
    const now = toInstant(work[0]!.now);
    return judgeMachinery({ now, jobs: jobSigns(beats), work: work.map(workSign) });
  }
}

/** One for every job there is: what has left no heartbeat has never run. */
function jobSigns(beats: readonly HeartbeatRow[]): JobSign[] {
  const byName = new Map(beats.map((row) => [row.job, row]));
  return definedJobs().map(({ name }) => {
    const row = byName.get(name);
    return {
      name,
      doneAt: row?.done_at ? toInstant(row.done_at) : null,
      progressAt: row?.progress_at ? toInstant(row.progress_at) : null,
      failures: row?.failures ?? 0,
    };
  });
}

const workSign = (row: WorkRow): WorkSign => ({
  name: row.name,
  overdueCount: row.overdue,
  overdueSince: row.overdue_since && toInstant(row.overdue_since),
  failingCount: row.failing,
  failingSince: row.failing_since && toInstant(row.failing_since),
});
