import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** What the family door's side wrote about cases of its own accord. */
@Injectable()
export class FamilyTraces {
  constructor(private readonly db: Db) {}

  /** Cases are taken back: no entry and no lead leads to them. For the system. */
  async forget(detentionIds: readonly string[]): Promise<void> {
    for (const table of ['family_snapshot_entry', 'family_watch_lead']) {
      await this.db.sql(`delete from ${table} where detention_id = any ($1)`, [detentionIds]);
    }
  }

  /**
   * Whom these cases were about is erased: requests that were found to mean them go too, with their contacts. One that
   * may mean them goes on asking.
   */
  async erase(detentionIds: readonly string[]): Promise<void> {
    await this.db.sql('delete from family_watch_request where detention_id = any ($1)', [detentionIds]);
    await this.forget(detentionIds);
  }
}
