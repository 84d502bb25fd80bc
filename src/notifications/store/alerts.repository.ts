import { Injectable } from '@nestjs/common';
import type { StaffRole } from '../../platform/db/index.js';
import { Db } from '../../platform/db/index.js';
import { toDate } from '../../kernel/index.js';
import type { NotificationKind, NotificationRefType } from '../domain/alert-text.js';
import { NotificationRow } from './notification.entity.js';

export interface NewAlert {
  readonly staffIds: readonly string[];
  readonly roles: readonly StaffRole[];
  readonly kind: NotificationKind;
  readonly ref: { readonly type: NotificationRefType; readonly id: string };
  readonly dedupeKey: string;
  readonly urgent: boolean;
}

/** Which alerts of a colleague are asked for. */
export interface AlertsAsked {
  readonly size: number;
  readonly afterId: string | null;
  readonly refId?: string | null | undefined;
}

/** What people were told. A colleague reads their own rows only. */
@Injectable()
export class Alerts {
  constructor(private readonly db: Db) {}

  /**
   * Writes a row, and what is to be sent of it, for every active colleague meant who has none under this key.
   * @param mailDomain the part after the @ of the e-mail's Message-ID. @returns whom, each once.
   */
  async add(news: readonly NewAlert[], mailDomain: string): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>('select qorgau_notify_many($1::jsonb, $2) as id', [
      JSON.stringify(
        news.map((alert) => ({
          staff_ids: alert.staffIds,
          roles: alert.roles,
          kind: alert.kind,
          ref_type: alert.ref.type,
          ref_id: alert.ref.id,
          dedupe_key: alert.dedupeKey,
          urgent: alert.urgent,
        })),
      ),
      mailDomain,
    ]);
    return rows.map((row) => row.id);
  }

  /**
   * @param asked `refId`: only what is about this record.
   * @returns a colleague's alerts after a cursor, newest first, one more than `size` where there is a next page.
   */
  async page(staffId: string, { size, afterId, refId }: AlertsAsked): Promise<NotificationRow[]> {
    const query = (await this.db.repository(NotificationRow))
      .createQueryBuilder('n')
      .where('n.staffId = :staffId', { staffId })
      .orderBy('n.id', 'DESC')
      .limit(size + 1);
    if (afterId) query.andWhere('n.id < :afterId', { afterId });
    if (refId) query.andWhere('n.refId = :refId', { refId });
    return query.getMany();
  }

  async find(staffId: string, ids: readonly string[]): Promise<NotificationRow[]> {
    return (await this.db.repository(NotificationRow))
      .createQueryBuilder('n')
      .where('n.staffId = :staffId and n.id = any(:ids)', { staffId, ids })
      .orderBy('n.id', 'DESC')
      .getMany();
  }

  /** Marks what was not seen before; the first seeing stands. */
  async markSeen(ids: readonly string[]): Promise<void> {
    await this.db.sql('update notification set seen_at = $2 where id = any($1::uuid[]) and seen_at is null', [
      ids,
      toDate(await this.db.now()),
    ]);
  }
}
