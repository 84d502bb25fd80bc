import { Injectable } from '@nestjs/common';
import { toDate } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { ImportWork } from '../store/import-work.repository.js';
import { ImportWriter } from './import-writer.js';
import { isLasting } from './is-lasting.js';

/** Rows of one transaction: a second of work, and little to do again. */
const BATCH = 100;

/** What was taken up, known also where its transaction fails. */
interface Taken {
  importId: string | null;
  rowIds: readonly string[];
}

const OPERATION = { name: 'applyImport', purpose: 'import a list' };

/**
 * Writes lists in batches, each with its rows' outcome in one transaction: killed at any moment, a list goes on where it
 * was, and no row is written twice. What spoils a batch is found by taking its rows one by one.
 */
@Injectable()
export class ApplyImports {
  constructor(
    private readonly db: Db,
    private readonly work: ImportWork,
    private readonly writer: ImportWriter,
    private readonly log: Log,
  ) {}

  /** @returns false where nothing waits. @throws what may pass by itself: the next sweep goes on. */
  async next(): Promise<boolean> {
    const taken: Taken = { importId: null, rowIds: [] };
    try {
      return await this.db.run(OPERATION, () => this.writeSome(taken));
    } catch (error) {
      if (!taken.importId || taken.rowIds.length === 0 || !isLasting(error)) throw error;
      this.log.error('a batch of a list failed; its rows go one by one', error, {
        count: taken.rowIds.length,
      });
      for (const rowId of taken.rowIds) await this.writeAlone(taken.importId, rowId);
      return true;
    }
  }

  private async writeSome(taken: Taken): Promise<boolean> {
    const record = await this.work.take('APPLYING');
    if (!record) return false;
    const rows = await this.work.toWrite(record.id, BATCH);
    taken.importId = record.id;
    taken.rowIds = rows.map(({ id }) => id);
    if (rows.length > 0) await this.writer.write(record, rows);
    else await this.work.finish(record.id, 'APPLIED', toDate(await this.db.now()));
    return true;
  }

  private async writeAlone(importId: string, rowId: string): Promise<void> {
    try {
      await this.db.run(OPERATION, async () => {
        const record = await this.work.take('APPLYING');
        if (record?.id !== importId) return;
        const rows = await this.work.toWrite(importId, 1, rowId);
        if (rows.length > 0) await this.writer.write(record, rows);
      });
    } catch (error) {
      if (!isLasting(error)) throw error;
      this.log.error('a row of a list cannot be written and is left out', error);
      await this.db.run(OPERATION, () => this.work.wrote([{ ...FAILED, id: rowId }]));
    }
  }
}

const FAILED = {
  outcome: 'FAILED' as const,
  detentionId: null,
  batchId: null,
  batchPosition: null,
  claimId: null,
  startId: null,
  print: null,
};
