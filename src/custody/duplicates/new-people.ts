import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { WakeUps } from '../../platform/queue/index.js';
import { CompareNewPeople } from './compare-new-people.job.js';

/** Puts down, with the transaction that logs people, that they are still to be compared. */
@Injectable()
export class NewPeople {
  constructor(
    private readonly db: Db,
    private readonly wakeUps: WakeUps,
  ) {}

  async compareLater(detentionIds: readonly string[]): Promise<void> {
    await this.db.sql('select custody_compare_later($1::uuid[])', [detentionIds]);
    this.db.afterCommit(() => this.wakeUps.send(CompareNewPeople, {}));
  }
}
