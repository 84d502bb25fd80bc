import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { presentDeadline, presentRuling } from '../presenters.js';
import { ProceedingsStores } from '../store/proceedings-stores.js';
import { RulingRow } from '../store/ruling.entity.js';
import type { Deadline } from '../types/deadline.type.js';
import type { Ruling } from '../types/papers.type.js';

/** Shows a ruling with its clocks as they stand now. */
@Injectable()
export class RulingPresenter {
  constructor(
    private readonly db: Db,
    private readonly stores: ProceedingsStores,
  ) {}

  /** @param rulingId of any version. */
  async withClocks(rulingId: string): Promise<{ ruling: Ruling | null; deadlines: Deadline[] }> {
    const row = await this.stores.papers.find(RulingRow, rulingId);
    if (!row) return { ruling: null, deadlines: [] };
    const now = await this.db.now();
    const deadlines = await this.stores.deadlines.ofRuling(row.rootId);
    return {
      ruling: presentRuling(row),
      deadlines: deadlines.map((deadline) => presentDeadline(deadline, now)),
    };
  }
}
