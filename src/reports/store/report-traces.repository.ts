import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';

/** What reports told of people who are erased. */
@Injectable()
export class ReportTraces {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  /**
   * Names that cases were made of go; a report that speaks of nobody else goes with its caller's contact. An account that
   * names others too stays as it is. For the system.
   */
  async forget(detentionIds: readonly string[]): Promise<void> {
    const row = await this.db.one<{ subjects: string[] }>('select reports_forget($1) as subjects', [
      detentionIds,
    ]);
    for (const subject of row!.subjects) await this.vault.destroyKey(subject);
  }
}
