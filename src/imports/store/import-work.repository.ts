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
  /** how the case looked when it was written; null: it is none of ours */
  readonly print: string | null;
}

/** A row that was written, as it is taken back. */
export interface RowToTakeBack extends RowWritten {
  /** whom the list brought; null: somebody known before */
  readonly personId: string | null;
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
         batch_position = w."batchPosition", claim_id = w."claimId", start_id = w."startId", print = w.print
       from jsonb_to_recordset($1::jsonb) as w (id uuid, outcome text, "detentionId" uuid, "batchId" uuid,
         "batchPosition" smallint, "claimId" uuid, "startId" uuid, print text)
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

  /** Says that a person wants a list taken back; rows kept by an earlier try are looked at once more. */
  async beginUndoing(importId: string, by: { undoneBy: string; undoneAt: Date }): Promise<void> {
    await this.db.sql('update import_row set kept_because = null where import_id = $1', [importId]);
    await this.db.sql(
      `update list_import set state = 'UNDOING', undone_by = $2, undone_at = $3, finished_at = null where id = $1`,
      [importId, by.undoneBy, by.undoneAt],
    );
  }

  /** The next rows to be taken back, all of one outcome: first what joined, since it may stand on what was logged. */
  async toTakeBack(importId: string, most: number): Promise<RowToTakeBack[]> {
    const rows = await this.db.sql<RowToTakeBack>(
      `select r.id, r.outcome, r.detention_id as "detentionId", r.batch_id as "batchId",
              r.batch_position::int as "batchPosition", r.claim_id as "claimId", r.start_id as "startId", r.print,
              case when r.known_person_id is null then r.person_id end as "personId"
       from import_row r
       where r.import_id = $1 and r.outcome in ('JOINED', 'LOGGED', 'KEPT_AS_TEXT')
         and r.taken_back_at is null and r.kept_because is null
       order by r.outcome = 'JOINED' desc, r.outcome, r.position desc limit $2`,
      [importId, most],
    );
    return rows.filter(({ outcome }) => outcome === rows[0]!.outcome);
  }

  /** @returns those of `personIds` whom a list that is not written yet joins. */
  async chosen(personIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.db.sql<{ id: string }>(
      `select distinct r.known_person_id as id from import_row r join list_import i on i.id = r.import_id
       where r.known_person_id = any ($1) and r.outcome is null and i.state in ('MAPPED', 'APPLYING')`,
      [personIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async tookBack(
    rows: readonly { readonly id: string; readonly keptBecause: readonly string[] | null }[],
    at: Date,
  ): Promise<void> {
    await this.db.sql(
      `update import_row r set kept_because = t."keptBecause", taken_back_at = case when t."keptBecause" is null then $2::timestamptz end
       from jsonb_to_recordset($1::jsonb) as t (id uuid, "keptBecause" text[]) where r.id = t.id`,
      [JSON.stringify(rows), at],
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
