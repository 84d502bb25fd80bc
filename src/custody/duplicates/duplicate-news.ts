import { Injectable } from '@nestjs/common';
import { Notifications } from '../../notifications/index.js';
import { Db } from '../../platform/db/index.js';
import type { FoundDuplicate } from '../store/possible-duplicates.repository.js';

/** Tells that there are records to look at: the desk, and whoever logged either. Once an hour each, however many. */
@Injectable()
export class DuplicateNews {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async tell(found: readonly FoundDuplicate[]): Promise<void> {
    if (found.length === 0) return;
    const hour = (await this.db.now()).toString().slice(0, 13);
    const first = new Map<string, FoundDuplicate>();
    for (const duplicate of found) {
      for (const by of duplicate.loggedBy) if (!first.has(by)) first.set(by, duplicate);
    }
    const told = [...first].map(([staffId, { id }]) => ({ to: { staffIds: [staffId] }, id }));
    await this.notifications.tellMany(
      [...told, { to: { roles: ['COORDINATOR'] as const }, id: found[0]!.id }].map(({ to, id }) => ({
        to,
        kind: 'DUPLICATES_FOUND' as const,
        ref: { type: 'DUPLICATE' as const, id },
        dedupeKey: `duplicates-found:${hour}`,
      })),
    );
  }
}
