import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { type ImportOutcome } from '../domain/import-state.js';
import { ROW_COLUMNS, type ImportRowRecord } from './import-rows.repository.js';
import { IMPORT_COLUMNS, type ImportRecord } from './list-imports.repository.js';

/** What a row was written as. */
export interface RowWritten {
  readonly id: string;
  readonly outcome: ImportOutcome;
  readonly detentionId: string | null;
  readonly batchId: string | null;
  readonly batchPosition: number | null;
  readonly claimId: string | null;
  readonly startId: string | null;
}

/** A list's way through the worker: which rows are next, what became of them, when it is done. */
@Injectable()
export class ImportWork {
  constructor(private readonly db: Db) {}

  /** Takes a list in this state for this transaction; one that another worker has is passed by. */
  take(state: 'APPLYING' | 'UNDOING'): Promise<ImportRecord | null> {
    return this.db.one<ImportRecord>(
      `select ${IMPORT_COLUMNS} from list_import where state = $1
       order by coalesce(undone_at, applied_at), id limit 1 for update skip locked`,
      [state],
    );
  }

  /**
   * The next rows to be written, in order. Of several that join one person the first alone: the others join what it
   * opens, and so come with a later batch.
   */
  async toWrite(importId: string, most: number, only: string | null = null): Promise<ImportRowRecord[]> {
    const rows = await this.db.sql<ImportRowRecord & { joins: string | null }>(
      `select ${ROW_COLUMNS}, canonical_person_id(known_person_id)::text as joins from import_row r
       where r.import_id = $1 and r.decision in ('LOG', 'JOIN') and r.outcome is null and ($3::uuid is null or r.id = $3)
       order by r.position limit $2`,
      [importId, most, only],
    );
    const seen = new Set<string>();
    return rows.filter(({ joins }) => joins === null || (!seen.has(joins) && seen.add(joins)));
  }

  async wrote(rows: readonly RowWritten[]): Promise<void> {
    await this.db.sql(
      `update import_row r set outcome = w.outcome, detention_id = w."detentionId", batch_id = w."batchId",
         batch_position = w."batchPosition", claim_id = w."claimId", start_id = w."startId"
       from jsonb_to_recordset($1::jsonb) as w (id uuid, outcome text, "detentionId" uuid, "batchId" uuid,
         "batchPosition" smallint, "claimId" uuid, "startId" uuid)
       where r.id = w.id and r.outcome is null`,
      [JSON.stringify(rows)],
    );
  }

  /** Says that a person wants a list written: rows that failed before are tried once more. */
  async beginWriting(importId: string, by: { appliedBy: string; appliedAt: Date }): Promise<void> {
    await this.db.sql(`update import_row set outcome = null where import_id = $1 and outcome = 'FAILED'`, [
      importId,
    ]);
    await this.db.sql(
      `update list_import set state = 'APPLYING', applied_by = $2, applied_at = $3, finished_at = null where id = $1`,
      [importId, by.appliedBy, by.appliedAt],
    );
  }

  async finish(importId: string, state: 'APPLIED' | 'UNDONE', at: Date): Promise<void> {
    await this.db.sql('update list_import set state = $2, finished_at = $3 where id = $1', [
      importId,
      state,
      at,
    ]);
  }
}
