import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** Notes on people who are erased. */
@Injectable()
export class CaseNoteTraces {
  constructor(private readonly db: Db) {}

  /** The notes of these cases go; one on another case that corrects one of them stays and corrects nothing. For the system. */
  async forget(detentionIds: readonly string[]): Promise<void> {
    await this.db.sql('select casenotes_forget($1)', [detentionIds]);
  }
}
