import { refuse, type Refusal } from '../../kernel/index.js';
import { detectDelimiter, SIGN_OF } from '../domain/delimiter.js';
import { decodeText, detectEncoding, isNoText } from '../domain/encoding.js';
import { looksLikeHeader, plainHeader } from '../domain/header-words.js';
import { MOST_COLUMNS, MOST_PEOPLE, type TableReading } from '../domain/table-reading.js';
import { readCsv } from './read-csv.js';

/** A file as a table: the header apart, every row as it stands. */
export interface Table {
  readonly reading: TableReading;
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  readonly columnCount: number;
}

/** What a person said about how to read a file; the rest is recognised. */
export type ReadingWish = { readonly [K in keyof TableReading]?: TableReading[K] | null | undefined } & {
  /** headers as compared that lists of this source had */
  readonly knownHeaders?: ReadonlySet<string>;
};

/** @refuses FILE_NOT_TEXT, QUOTE_UNCLOSED or QUOTE_MISPLACED with its row, LIST_EMPTY, LIST_TOO_LONG, LIST_TOO_WIDE */
export async function readTable(bytes: Uint8Array, wish: ReadingWish): Promise<Table | Refusal> {
  const path = 'fileId';
  if (isNoText(bytes)) return refuse('FILE_NOT_TEXT', { path });
  const encoding = wish.encoding ?? detectEncoding(bytes);
  const text = decodeText(bytes, encoding);
  const delimiter = wish.delimiter ?? detectDelimiter(text);
  const quoted = wish.quoted ?? true;
  const csv = await readCsv(text, { delimiter: SIGN_OF[delimiter], quoted, most: MOST_PEOPLE + 1 });
  if (csv.fault) return refuse(csv.fault, { path, params: { row: csv.rows.length + 1 } });
  const [first] = csv.rows;
  const hasHeader = wish.hasHeader ?? (first !== undefined && isHeader(first, wish.knownHeaders));
  const rows = hasHeader ? csv.rows.slice(1) : csv.rows;
  if (rows.length === 0) return refuse('LIST_EMPTY', { path });
  if (rows.length > MOST_PEOPLE) return refuse('LIST_TOO_LONG', { path, params: { limit: MOST_PEOPLE } });
  const columnCount = csv.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columnCount > MOST_COLUMNS) return refuse('LIST_TOO_WIDE', { path, params: { limit: MOST_COLUMNS } });
  const reading = { encoding, delimiter, quoted, hasHeader };
  return { reading, header: hasHeader ? first! : null, rows, columnCount };
}

/** Words of headers, or what an earlier list of this source had for headers. */
function isHeader(row: readonly string[], known: ReadonlySet<string> | undefined): boolean {
  const filled = row.map(plainHeader).filter((cell) => cell !== '');
  return looksLikeHeader(row) || (filled.length > 0 && filled.every((cell) => known?.has(cell)));
}
