import { Injectable } from '@nestjs/common';
import { Notifications } from '../notifications/index.js';
import { Db } from '../platform/db/index.js';

/** A report that waits longer than it may. */
export interface Overdue {
  readonly id: string;
  readonly assignedTo: string | null;
  readonly waitsSince: Date;
}

const HOUR_MS = 3_600_000;

/** Says aloud that a report needs somebody; what it is about is nowhere in it. */
@Injectable()
export class ReportNews {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async urgent(reportId: string): Promise<void> {
    await this.notifications.tell({
      to: { roles: ['COORDINATOR'] },
      kind: 'REPORT_URGENT',
      ref: { type: 'REPORT', id: reportId },
      dedupeKey: `report-urgent:${reportId}`,
      urgent: true,
    });
  }

  /** Nobody is told of their own act. */
  async assigned(reportId: string, staffId: string): Promise<void> {
    if (staffId === (await this.db.actor()).id) return;
    await this.notifications.tell({
      to: { staffIds: [staffId] },
      kind: 'REPORT_ASSIGNED',
      ref: { type: 'REPORT', id: reportId },
      dedupeKey: `report-assigned:${reportId}:${this.db.newId()}`,
    });
  }

  /** Whoever was to call back hears of each once; the desk once an hour that there are such, however many. */
  async overdue(reports: readonly Overdue[], now: Date): Promise<void> {
    const [longest] = reports;
    if (!longest) return;
    await this.notifications.tellMany([
      {
        to: { roles: ['COORDINATOR'] },
        kind: 'REPORT_OVERDUE',
        ref: { type: 'REPORT', id: longest.id },
        dedupeKey: `reports-overdue:${Math.floor(now.getTime() / HOUR_MS)}`,
        urgent: true,
      },
      ...reports.flatMap(({ id, assignedTo, waitsSince }) =>
        assignedTo
          ? [
              {
                to: { staffIds: [assignedTo] },
                kind: 'REPORT_OVERDUE' as const,
                ref: { type: 'REPORT' as const, id },
                dedupeKey: `report-overdue:${id}:${waitsSince.getTime()}`,
              },
            ]
          : [],
      ),
    ]);
  }
}
