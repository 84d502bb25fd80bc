import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { type StoredWhen } from '../../platform/graphql/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import { type ColumnMap } from '../domain/import-field.js';
import { type ImportState } from '../domain/import-state.js';
import { type TableReading } from '../domain/table-reading.js';

/** A list as it was begun. */
export interface ImportRecord extends TableReading {
  readonly id: string;
  readonly sourceId: string;
  readonly fileId: string | null;
  readonly filePrint: Buffer;
  readonly eventId: string | null;
  readonly listedAt: StoredWhen;
  readonly columnCount: number;
  readonly rowCount: number;
  readonly state: ImportState;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly appliedBy: string | null;
  readonly appliedAt: Date | null;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
  readonly finishedAt: Date | null;
  readonly erasedAt: Date | null;
}

/** How the columns of a list are read, and which departments its texts mean. */
export interface ImportMapping {
  readonly columns: ColumnMap;
  readonly departments: Readonly<Record<string, string>>;
  readonly defaultDepartmentId: string | null;
}

/** What a person sees of a list before and after it is mapped: words of the file, so sealed. */
export interface ImportHead {
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** what guesses say, or what was remembered of the source */
  readonly guess: ColumnMap;
  /** texts of the column of departments, the most frequent first; after mapping */
  readonly places: readonly { readonly text: string; readonly rows: number }[];
}

/** Of `list_import`. */
export const IMPORT_COLUMNS = `id, source_id as "sourceId", file_id as "fileId", file_print as "filePrint", event_id as "eventId",
  listed_at as "listedAt", encoding, delimiter, quoted, has_header as "hasHeader", column_count::int as "columnCount",
  row_count::int as "rowCount", state, started_by as "startedBy", started_at as "startedAt", applied_by as "appliedBy",
  applied_at as "appliedAt", undone_by as "undoneBy", undone_at as "undoneAt", finished_at as "finishedAt",
  erased_at as "erasedAt"`;

type SealedColumn = 'sealed_head' | 'sealed_mapping';
const placeOf = (column: SealedColumn, rowId: string): SealedPlace => ({
  table: 'list_import',
  column,
  rowId,
});

/** Imported lists. What stands in the file is sealed under the list. */
@Injectable()
export class ListImports {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  findOne(id: string): Promise<ImportRecord | null> {
    return this.db.one<ImportRecord>(`select ${IMPORT_COLUMNS} from list_import where id = $1`, [id]);
  }

  /** Takes the list for this transaction: whoever else writes about it waits. */
  locked(id: string): Promise<ImportRecord | null> {
    return this.db.one<ImportRecord>(`select ${IMPORT_COLUMNS} from list_import where id = $1 for update`, [
      id,
    ]);
  }

  /** @returns lists, latest first; one more than `size` where there is a next page. */
  page(size: number, after: readonly unknown[] | null): Promise<ImportRecord[]> {
    return this.db.sql<ImportRecord>(
      `select ${IMPORT_COLUMNS} from list_import
       where $1::timestamptz is null or (started_at, id) < ($1, $2::uuid)
       order by started_at desc, id desc limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, size + 1],
    );
  }

  /** @returns the list begun with a file. */
  ofFile(fileId: string): Promise<ImportRecord | null> {
    return this.db.one<ImportRecord>(`select ${IMPORT_COLUMNS} from list_import where file_id = $1`, [
      fileId,
    ]);
  }

  /** @returns an earlier list of the very same bytes that was not thrown away. */
  async sameFile({ id, filePrint }: ImportRecord): Promise<string | null> {
    const row = await this.db.one<{ id: string }>(
      `select id from list_import where file_print = $2 and id <> $1 and state <> 'DISCARDED'
       order by started_at desc limit 1`,
      [id, filePrint],
    );
    return row?.id ?? null;
  }

  async add(
    row: Omit<ImportRecord, 'appliedBy' | 'appliedAt' | 'undoneBy' | 'undoneAt' | 'finishedAt' | 'erasedAt'>,
    head: ImportHead,
  ): Promise<void> {
    await this.db.sql(
      `insert into list_import (id, source_id, file_id, file_print, event_id, listed_at, encoding, delimiter, quoted,
         has_header, column_count, row_count, sealed_head, state, started_by, started_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        ...[row.id, row.sourceId, row.fileId, row.filePrint, row.eventId, row.listedAt, row.encoding],
        ...[row.delimiter, row.quoted, row.hasHeader, row.columnCount, row.rowCount],
        ...[await this.sealed('sealed_head', row.id, head), row.state, row.startedBy, row.startedAt],
      ],
    );
  }

  /** Says how a list is read now, and that its rows wait for decisions. */
  async map(
    id: string,
    table: TableReading & { columnCount: number; rowCount: number },
    { mapping, head }: { mapping: ImportMapping; head: ImportHead },
  ): Promise<void> {
    await this.db.sql(
      `update list_import set state = 'MAPPED', encoding = $2, delimiter = $3, quoted = $4, has_header = $5,
         column_count = $6, row_count = $7, sealed_head = $8, sealed_mapping = $9 where id = $1`,
      [
        ...[
          id,
          table.encoding,
          table.delimiter,
          table.quoted,
          table.hasHeader,
          table.columnCount,
          table.rowCount,
        ],
        await this.sealed('sealed_head', id, head),
        await this.sealed('sealed_mapping', id, mapping),
      ],
    );
  }

  headOf(id: string): Promise<ImportHead | null> {
    return this.open<ImportHead>('sealed_head', id);
  }

  mappingOf(id: string): Promise<ImportMapping | null> {
    return this.open<ImportMapping>('sealed_mapping', id);
  }

  private sealed(column: SealedColumn, id: string, value: unknown): Promise<Buffer> {
    return this.vault.sealJson(id, placeOf(column, id), value);
  }

  private async open<T>(column: SealedColumn, id: string): Promise<T | null> {
    const row = await this.db.one<{ bytes: Buffer | null }>(
      `select ${column} as bytes from list_import where id = $1`,
      [id],
    );
    const text = await this.vault.open({ ...placeOf(column, id), subjectId: id, bytes: row?.bytes ?? null });
    return text === null ? null : (JSON.parse(text) as T);
  }
}
