import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** Families' watch requests as the desk sees them: how many, and nothing of what they say. */
@Injectable()
export class WatchRequestsRepository {
  constructor(private readonly db: Db) {}

  async count(): Promise<number> {
    const row = await this.db.one<{ count: number }>(
      'select count(*)::int as count from family_watch_request',
    );
    return row?.count ?? 0;
  }
}
