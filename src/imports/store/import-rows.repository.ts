import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import { type ImportOutcome, type RowDecision, type RowKind } from '../domain/import-state.js';
import { type UnderstoodRow } from '../reading/understood-row.js';
import { OF_KIND } from './row-kinds.js';

/** Somebody a row may be, as advice said when it was compared. */
export interface StoredCandidate {
  readonly personId: string;
  readonly verdict: 'PROBABLY_KNOWN' | 'SAME_NAME';
  readonly likelihood: string;
  readonly because: string;
  readonly differs: readonly string[];
}

export interface ImportRowRecord {
  readonly id: string;
  readonly importId: string;
  /** of the file's rows without its header, from 1 */
  readonly position: number;
  readonly personId: string;
  readonly faults: readonly string[];
  readonly blocked: boolean;
  /** no name in it: it would be kept as text */
  readonly nobody: boolean;
  readonly twinPosition: number | null;
  /** null: not compared yet */
  readonly verdict: 'NEW' | 'PROBABLY_KNOWN' | 'SAME_NAME' | null;
  readonly candidates: readonly StoredCandidate[];
  readonly decision: RowDecision | null;
  readonly knownPersonId: string | null;
  /** somebody erased on request was the same */
  readonly erasedBefore: boolean;
  /** why it is logged all the same */
  readonly sealedReason: Buffer | null;
  readonly outcome: ImportOutcome | null;
  /** it was to be taken back and stays: where somebody worked on it */
  readonly keptBecause: readonly string[] | null;
  readonly takenBackAt: Date | null;
  readonly detentionId: string | null;
  readonly sealed: Buffer | null;
}

export type NewImportRow = Pick<
  ImportRowRecord,
  'id' | 'position' | 'personId' | 'faults' | 'blocked' | 'nobody' | 'twinPosition' | 'verdict'
> & { readonly row: UnderstoodRow };

/** What comparing a row has shown. */
export interface ComparedRow {
  readonly id: string;
  readonly verdict: string;
  readonly candidates: readonly StoredCandidate[];
  readonly erasedBefore: boolean;
}

/** Of `import_row`. */
export const ROW_COLUMNS = `id, import_id as "importId", position::int, person_id as "personId", faults, blocked, nobody,
  twin_position::int as "twinPosition", verdict, candidates, decision, known_person_id as "knownPersonId",
  erased_before as "erasedBefore", sealed_reason as "sealedReason", outcome,
  kept_because as "keptBecause", taken_back_at as "takenBackAt",
  detention_id as "detentionId", sealed`;

const placeOf = (rowId: string, column = 'sealed'): SealedPlace => ({ table: 'import_row', column, rowId });

/** Rows of a list until somebody decided, and what became of them. Their words are sealed under the list. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  /** Puts these rows in the place of those a list had. */
  async replace(importId: string, rows: readonly NewImportRow[]): Promise<void> {
    await this.db.sql('delete from import_row where import_id = $1', [importId]);
    for (let at = 0; at < rows.length; at += 500) await this.addSome(importId, rows.slice(at, at + 500));
  }

  /** @returns rows in order of the file; one more than `size` where there is a next page. */
  page(
    importId: string,
    kind: RowKind | null,
    { size, after }: { size: number; after: number },
  ): Promise<ImportRowRecord[]> {
    return this.db.sql<ImportRowRecord>(
      `select ${ROW_COLUMNS} from import_row r
       where r.import_id = $1 and r.position > $2 and ${kind ? OF_KIND[kind] : 'true'} order by r.position limit $3`,
      [importId, after, size + 1],
    );
  }

  find(importId: string, ids: readonly string[]): Promise<ImportRowRecord[]> {
    return this.db.sql<ImportRowRecord>(
      `select ${ROW_COLUMNS} from import_row r where r.import_id = $1 and r.id = any ($2) order by r.position`,
      [importId, ids],
    );
  }

  /** @returns what was understood of rows, opened and so audited; null where it was erased. */
  async open(rows: readonly ImportRowRecord[]): Promise<(UnderstoodRow | null)[]> {
    const texts = await this.vault.openAll(
      rows.map(({ id, importId, sealed }) => ({ ...placeOf(id), subjectId: importId, bytes: sealed })),
    );
    return texts.map((text) => (text === null ? null : (JSON.parse(text) as UnderstoodRow)));
  }

  /** Remembers whom rows resemble. One that equals somebody erased is left out, unless a person said why not. */
  async compared(rows: readonly ComparedRow[]): Promise<void> {
    await this.db.sql(
      `update import_row r set verdict = c.verdict, candidates = c.candidates, erased_before = c."erasedBefore"
       from jsonb_to_recordset($1::jsonb) as c (id uuid, verdict text, candidates jsonb, "erasedBefore" boolean)
       where r.id = c.id`,
      [JSON.stringify(rows)],
    );
    await this.leaveOut(rows.flatMap(({ id, erasedBefore }) => (erasedBefore ? [id] : [])));
  }

  /** Whom a list joins to is on record, by somebody's wish: nobody comes back by it. */
  async leaveOut(ids: readonly string[]): Promise<void> {
    await this.db.sql(
      `update import_row r set erased_before = true, decision = 'SKIP', decided_by = null, decided_at = domain_now()
       where r.id = any ($1::uuid[]) and coalesce(r.decision, 'LOG') = 'LOG' and r.sealed_reason is null`,
      [ids],
    );
  }

  /** Keeps why rows are logged although somebody erased was the same; null takes it away. */
  async keepReason(rows: readonly ImportRowRecord[], reason: string | null): Promise<void> {
    for (const { id, importId } of rows) {
      const sealed = reason && (await this.vault.seal(importId, placeOf(id, 'sealed_reason'), reason));
      await this.db.sql('update import_row set sealed_reason = $2 where id = $1', [id, sealed]);
    }
  }

  /** @returns why rows are logged all the same, in their order; null where nobody had to say, or it was erased. */
  reasons(rows: readonly ImportRowRecord[]): Promise<(string | null)[]> {
    return this.vault.openAll(
      rows.map(({ id, importId, sealedReason: bytes }) => ({
        ...placeOf(id, 'sealed_reason'),
        subjectId: importId,
        bytes,
      })),
    );
  }

  private async addSome(importId: string, rows: readonly NewImportRow[]): Promise<void> {
    const stored = [];
    for (const { row, ...rest } of rows) {
      const sealed = await this.vault.sealJson(importId, placeOf(rest.id), row);
      stored.push({ ...rest, sealed: sealed.toString('hex') });
    }
    await this.db.sql(
      `insert into import_row (id, import_id, position, person_id, sealed, faults, blocked, nobody, twin_position, verdict)
       select n.id, $1, n.position, n."personId", decode(n.sealed, 'hex'), n.faults, n.blocked, n.nobody,
              n."twinPosition", n.verdict
       from jsonb_to_recordset($2::jsonb) as n (id uuid, position smallint, "personId" uuid, sealed text, faults text[],
         blocked boolean, nobody boolean, "twinPosition" smallint, verdict text)`,
      [importId, JSON.stringify(stored)],
    );
  }
}
