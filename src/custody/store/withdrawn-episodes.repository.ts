import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** Episodes taken back: hidden by row-level security from everybody, so nothing that reads need know of them. */
@Injectable()
export class WithdrawnEpisodes {
  constructor(private readonly db: Db) {}

  /** Keeps others from referring to it meanwhile. */
  async lock(detentionId: string): Promise<void> {
    await this.db.sql('select 1 from detention where id = $1 for update', [detentionId]);
  }

  /** @param butFor tables whose references do not count. */
  async isBuiltOn(detentionId: string, butFor: readonly string[]): Promise<boolean> {
    const row = await this.db.one<{ yes: boolean }>('select custody_is_built_on($1, $2::text[]) as yes', [
      detentionId,
      butFor,
    ]);
    return row!.yes;
  }

  /** @returns subjects that were sealed with it: the rows it was typed in, and the person where they were new. */
  async hide(detentionId: string): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>('select id from intake_row where detention_id = $1', [
      detentionId,
    ]);
    const hidden = await this.db.one<{ person: string | null }>(
      'select custody_withdraw_detention($1) as person',
      [detentionId],
    );
    return [...rows.map(({ id }) => id), ...(hidden?.person ? [hidden.person] : [])];
  }
}
