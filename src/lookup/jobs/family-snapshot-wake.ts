import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { WakeUps } from '../../platform/queue/index.js';
import { RefreshFamilySnapshot } from './refresh-family-snapshot.job.js';

/** Asks the worker to look once what happens now is committed; the sweep finds it where this is lost. */
@Injectable()
export class FamilySnapshotWake {
  constructor(
    private readonly db: Db,
    private readonly wakeUps: WakeUps,
  ) {}

  wake(): void {
    this.db.afterCommit(() => this.wakeUps.send(RefreshFamilySnapshot, {}));
  }
}
