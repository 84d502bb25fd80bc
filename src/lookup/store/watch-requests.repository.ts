import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

export interface WatchCounts {
  readonly count: number;
  readonly confirmed: number;
  readonly unmatched: number;
  readonly unsent: number;
}

export interface WatchLeadRow {
  readonly id: string;
  readonly detentionId: string;
  readonly foundAt: Date;
  readonly mayBeTold: boolean;
}

/** Families' watch requests as the desk sees them: how many, and whom they may be about. */
@Injectable()
export class WatchRequestsRepository {
  constructor(private readonly db: Db) {}

  async counts(): Promise<WatchCounts> {
    const row = await this.db.one<WatchCounts>(
      'select stored as count, confirmed, unmatched, unsent from family_watch_counts()',
    );
    return row ?? { count: 0, confirmed: 0, unmatched: 0, unsent: 0 };
  }

  /** One a person held: several families of one person are one lead, its first. Newest first. */
  leads(): Promise<WatchLeadRow[]> {
    return this.db.sql(
      `select * from (
         select distinct on (h.detention_id) l.id, h.detention_id as "detentionId", l.found_at as "foundAt",
                h.family_answer <> 'NONE' as "mayBeTold"
         from family_watch_lead l join custody_heads h on h.detention_id = canonical_detention_id(l.detention_id)
         where h.status <> 'RELEASED'
         order by h.detention_id, l.found_at, l.id
       ) lead order by "foundAt" desc, id limit 500`,
    );
  }
}
