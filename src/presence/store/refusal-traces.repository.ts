import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** What doors that stayed shut tell of people who are erased. */
@Injectable()
export class RefusalTraces {
  constructor(private readonly db: Db) {}

  /** Times lose the words they were told in; that the door stayed shut, and what was said there, stays. For the system. */
  async forget(detentionIds: readonly string[]): Promise<void> {
    await this.db.sql('select presence_forget_words($1)', [detentionIds]);
  }
}
