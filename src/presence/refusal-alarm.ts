import { Injectable } from '@nestjs/common';
import { Notifications } from '../notifications/index.js';
import { Signals } from '../platform/events/index.js';

/** Tells the desk that a door is shut, or open again. */
@Injectable()
export class RefusalAlarm {
  constructor(
    private readonly notifications: Notifications,
    private readonly signals: Signals,
  ) {}

  async raise(refusalId: string, departmentId: string): Promise<void> {
    await this.notifications.tell({
      to: { roles: ['COORDINATOR'] },
      kind: 'ACCESS_REFUSED',
      ref: { type: 'DEPARTMENT', id: departmentId },
      dedupeKey: `access-refused:${refusalId}`,
      urgent: true,
    });
    await this.signals.send('board', [departmentId]);
  }

  async over(departmentId: string): Promise<void> {
    await this.signals.send('board', [departmentId]);
  }
}
