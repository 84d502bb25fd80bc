import { Injectable } from '@nestjs/common';
import type { DetentionRow } from '../custody/index.js';
import { Notifications } from '../notifications/index.js';
import { Events, Signals } from '../platform/events/index.js';
import { RightsCheckRecorded } from './events.js';
import type { NewRightsCheck } from './store/rights-check-rows.repository.js';

/** Tells whoever must know of new checks: the desk of ill-treatment, other areas, the live board. */
@Injectable()
export class RightsNews {
  constructor(
    private readonly notifications: Notifications,
    private readonly events: Events,
    private readonly signals: Signals,
  ) {}

  /** @param detentions of the checks; one may come many times. */
  async tell(checks: readonly NewRightsCheck[], detentions: readonly DetentionRow[]): Promise<void> {
    for (const check of checks.filter(({ alarm }) => alarm === 'ILL_TREATMENT')) {
      await this.notifications.tell({
        to: { roles: ['COORDINATOR'] },
        kind: 'ILL_TREATMENT_ALARM',
        ref: { type: 'DETENTION', id: check.detentionId },
        dedupeKey: `ill-treatment:${check.id}`,
        urgent: true,
      });
    }
    for (const detentionId of new Set(detentions.map(({ id }) => id))) {
      const checkIds = checks.filter((check) => check.detentionId === detentionId).map(({ id }) => id);
      await this.events.publish(RightsCheckRecorded, { detentionId, checkIds });
    }
    const departments = detentions.flatMap(({ departmentId }) => departmentId ?? []);
    if (departments.length > 0) await this.signals.send('board', [...new Set(departments)]);
  }
}
