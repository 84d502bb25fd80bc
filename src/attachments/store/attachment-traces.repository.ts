import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** Files of people who are erased. */
@Injectable()
export class AttachmentTraces {
  constructor(private readonly db: Db) {}

  /** Rows and bytes of these cases' files go at once; one that is under way becomes noise and is shed. For the system. */
  async forget(detentionIds: readonly string[]): Promise<void> {
    await this.db.sql('select attachments_forget($1)', [detentionIds]);
  }
}
