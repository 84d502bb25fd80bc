import { Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import { CustodyStores } from '../../custody/index.js';
import {
  boundsOf,
  isRefusal,
  localDateOf,
  notFound,
  type Instant,
  type Refusal,
} from '../../kernel/index.js';
import { NameKeys } from '../../names/index.js';
import { Db } from '../../platform/db/index.js';
import { readWhen } from '../../platform/graphql/index.js';
import { apart } from '../apart.js';
import { SIGN_OF } from '../domain/delimiter.js';
import { ImportFiles } from '../store/import-files.repository.js';
import { type ImportMapping, type ImportRecord } from '../store/list-imports.repository.js';
import { Places, type Place } from './places.js';
import { readRow } from './read-row.js';
import { readTable, type ReadingWish, type Table } from './read-table.js';
import { twinsOf } from './twins.js';
import { type ReadRow } from './understood-row.js';

/** Rows understood in one turn of the loop. */
const ONE_TURN = 50;
const ZONE = 'Asia/Almaty';

export interface FileAsTable {
  readonly table: Table;
  readonly print: Buffer;
}

/** A row understood, with the place of the first row of the list that means the same person. */
export interface UnderstoodAmongOthers extends ReadRow {
  /** from 1; null: none */
  readonly twinPosition: number | null;
}

/** Reads files and their rows, in short sessions of its own and outside any. */
@Injectable()
export class ListReader {
  constructor(
    private readonly db: Db,
    private readonly files: ImportFiles,
    private readonly custody: CustodyStores,
    private readonly nameKeys: NameKeys,
  ) {}

  /** @refuses NOT_FOUND, and what `readTable` refuses */
  async file(fileId: string, wish: ReadingWish): Promise<FileAsTable | Refusal> {
    const file = await apart(this.db, () => this.files.open(fileId));
    if (!file) return notFound('fileId');
    const table = await readTable(file.bytes, wish);
    return isRefusal(table) ? table : { table, print: file.print };
  }

  /** Understands every row of a table, giving others their turn between. */
  async rows(
    { header, rows, columnCount, reading }: Table,
    record: ImportRecord,
    mapping: ImportMapping,
  ): Promise<UnderstoodAmongOthers[]> {
    const { departments, now } = await apart(this.db, () => this.ground());
    const context = {
      map: mapping.columns,
      header,
      columnCount,
      sign: SIGN_OF[reading.delimiter],
      places: new Places(departments, mapping.departments),
      defaultDepartmentId: mapping.defaultDepartmentId,
      today: localDateOf(now, ZONE),
      now,
      listedUntil: boundsOf(readWhen(record.listedAt)).until ?? now,
    };
    const understood: ReadRow[] = [];
    for (const [at, row] of rows.entries()) {
      understood.push(readRow(row, context));
      if (at % ONE_TURN === ONE_TURN - 1) await setImmediate();
    }
    const twins = twinsOf(
      understood.map(({ row }) => row),
      this.nameKeys,
    );
    return understood.map((row, i) => {
      const twin = twins[i] ?? null;
      return { ...row, twinPosition: twin === null ? null : twin + 1 };
    });
  }

  private async ground(): Promise<{ departments: readonly Place[]; now: Instant }> {
    const departments = await this.custody.departments.everyEntry();
    return { departments, now: await this.db.now() };
  }
}
