import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobHandlers, WakeUps } from '../../platform/queue/index.js';
import { FamilySnapshotWake } from './family-snapshot-wake.js';
import { RefreshFamilySnapshot } from './refresh-family-snapshot.job.js';
import { SnapshotRefresher } from './snapshot-refresher.js';
import { TendFamilyWatches } from './watches/tend-family-watches.job.js';

/** Refreshes the snapshot, and asks for it when something happened that may change what may be said. */
@Injectable()
export class FamilySnapshotJob implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly wakeUps: WakeUps,
    private readonly refresher: SnapshotRefresher,
    private readonly waker: FamilySnapshotWake,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(RefreshFamilySnapshot, async () => {
      // what may be said has changed: so may what waits to be told
      if (await this.refresher.refresh()) this.wakeUps.send(TendFamilyWatches, {});
    });
  }

  async wake(): Promise<void> {
    this.waker.wake();
  }
}
