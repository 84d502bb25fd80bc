import { Injectable } from '@nestjs/common';
import { Notifications } from '../../notifications/index.js';
import { Db } from '../../platform/db/index.js';
import { Signals } from '../../platform/events/index.js';
import { type MachineryVerdict } from '../../platform/machinery/index.js';
import { AlarmPost } from './alarm-post.js';
import { Outages, type MachineryMailKind } from './outages.js';

/** Says that reminders have stopped, and that they run again: once an outage, whichever api comes first. */
@Injectable()
export class Alarm {
  constructor(
    private readonly db: Db,
    private readonly outages: Outages,
    private readonly notifications: Notifications,
    private readonly signals: Signals,
    private readonly post: AlarmPost,
  ) {}

  /** Runs inside the current session. */
  async isRaised(): Promise<boolean> {
    return (await this.outages.open()) !== null;
  }

  /**
   * Tells coordinators and administrators on their screens, and leaves a mail to be sent: all of it or nothing.
   * @returns whether it was this process that did.
   */
  raise(verdict: MachineryVerdict): Promise<boolean> {
    return this.db.run({ name: 'machinery.raise' }, async () =>
      this.tell(await this.outages.begin(verdict), 'STOPPED'),
    );
  }

  /** @returns whether it was this process that did. */
  lift(): Promise<boolean> {
    return this.db.run({ name: 'machinery.lift' }, async () =>
      this.tell(await this.outages.end(), 'RECOVERED'),
    );
  }

  /** @param outageId null: another process was quicker, and tells. */
  private async tell(outageId: string | null, kind: MachineryMailKind): Promise<boolean> {
    if (outageId === null) return false;
    this.db.touch(outageId);
    await this.notifications.tell({
      to: { roles: ['COORDINATOR', 'ADMINISTRATOR'] },
      kind: `MACHINERY_${kind}`,
      ref: { type: 'MACHINERY', id: outageId },
      dedupeKey: `machinery:${outageId}:${kind}`,
      urgent: kind === 'STOPPED',
    });
    await this.signals.send('board'); // open boards say whether reminders run
    await this.post.leave(outageId, kind);
    return true;
  }
}
