import { guessColumns } from '../domain/guess-columns.js';
import { type ColumnMap } from '../domain/import-field.js';
import { FIRST_ROWS } from '../domain/table-reading.js';
import { type RememberedMapping } from '../store/import-sources.repository.js';
import { type ImportHead } from '../store/list-imports.repository.js';
import { textsOf } from './places.js';
import { type Table } from './read-table.js';

/** Characters of a cell that are shown before the list is mapped. */
const SHOWN = 200;
/** Different texts of a column of departments that can be told which department they mean. */
const MOST_PLACES = 300;

/** What is shown of a table before anything of it is written. @param map the mapping, once somebody made one */
export function headOf(
  { header, rows, columnCount }: Table,
  remembered: RememberedMapping | null,
  map: ColumnMap | null = null,
): ImportHead {
  const short = (row: readonly string[]) => row.map((cell) => cell.slice(0, SHOWN));
  const guess = guessColumns(header, columnCount, remembered?.columns);
  const at = (map ?? guess).indexOf('DEPARTMENT');
  const places = at < 0 ? [] : textsOf(rows.map((row) => row[at]?.slice(0, SHOWN) ?? ''));
  return {
    header: header && short(header),
    rows: rows.slice(0, FIRST_ROWS).map(short),
    guess,
    places: places.slice(0, MOST_PLACES),
  };
}
