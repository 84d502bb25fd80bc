import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Signals } from '../../platform/events/index.js';
import { DutyNews } from './duty-news.js';
import { ForgottenDuty } from './forgotten-duty.js';

/** A colleague was shut out or given another role. From that moment their clocks ring the backup and the desk. */
@Injectable()
export class ColleagueLeft {
  constructor(
    private readonly db: Db,
    private readonly news: DutyNews,
    private readonly forgotten: ForgottenDuty,
    private readonly signals: Signals,
  ) {}

  /** Tells everybody on the desk, in the same transaction, if anything was left to nobody. */
  async tellDesk(staffId: string): Promise<void> {
    const row = await this.db.one<{ leaves: boolean }>('select defense_leaves_behind($1) as leaves', [
      staffId,
    ]);
    if (!row?.leaves) return;
    const now = await this.db.now();
    await this.news.leftBehind(staffId, `colleague-left:${staffId}:${now.epochMilliseconds}`);
    await this.signals.send('board');
  }

  /** Ends the shift, the check-in and the desk duty they had. In the worker: an administrator sees none of these. */
  async endDuties(staffId: string): Promise<void> {
    await this.forgotten.endOf(staffId);
  }
}
