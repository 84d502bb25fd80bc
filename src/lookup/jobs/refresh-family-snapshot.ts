import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { defineJob, JobHandlers, WakeUps } from '../../platform/queue/index.js';
import { SnapshotRefresher } from './snapshot-refresher.js';

/** Compares the disclosure snapshot with what may be said now, and rewrites what differs. */
export const RefreshFamilySnapshot = defineJob({
  name: 'refresh-family-snapshot',
  payload: {},
  attempts: 3,
  backoffMs: 1_000,
});

/** Does that job, and asks for it when something happened that may change what may be said. */
@Injectable()
export class FamilySnapshotJob implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly handlers: JobHandlers,
    private readonly wakeUps: WakeUps,
    private readonly refresher: SnapshotRefresher,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(RefreshFamilySnapshot, () => this.refresher.refresh());
  }

  /** Looks once what happened is committed; the sweep finds it where this is lost. */
  async wake(): Promise<void> {
    this.db.afterCommit(() => this.wakeUps.send(RefreshFamilySnapshot, {}));
  }
}
