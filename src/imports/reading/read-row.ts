import { type ColumnMap } from '../domain/import-field.js';
import { readCustody, type CustodyContext } from './read-custody.js';
import { readPerson } from './read-person.js';
import { RowCells } from './row-cells.js';
import { type ReadRow, type UnderstoodRow } from './understood-row.js';

/** Characters; longer ones are texts and no facts. */
const LONGEST_CELL = 4_000;
const LONGEST_ROW = 20_000;
const LONGEST_NOTES = 4_000;
/** What a spreadsheet would run. It is kept as text, here and wherever it is written out again. */
const FORMULA = /^\s*(?:[=@]|[+-]\s*[a-z(])/iu;

/** What every row of one list is read with. */
export interface RowContext extends CustodyContext {
  readonly map: ColumnMap;
  readonly header: readonly string[] | null;
  readonly columnCount: number;
  /** stands between the cells of the file */
  readonly sign: string;
}

/** Reads one row with the readers of intake. What is not understood is kept as text and marked; nothing throws. */
export function readRow(row: readonly string[], context: RowContext): ReadRow {
  const asText = row.join(context.sign);
  const cells = new RowCells(row, context.map, context.header);
  if (isTooLong(row, asText, cells)) {
    return { row: { ...NOTHING, asText: asText.slice(0, LONGEST_ROW) }, faults: cells.faults };
  }
  checkShape(row, cells, context);
  const facts = { asText, ...readPerson(cells, context.today), ...readCustody(cells, context) };
  const notes = [...cells.all('NOTE'), ...cells.unread].join('; ').slice(0, LONGEST_NOTES);
  return { row: { ...facts, notes: notes || null }, faults: cells.faults };
}

function isTooLong(row: readonly string[], asText: string, cells: RowCells): boolean {
  if (row.some((cell) => cell.length > LONGEST_CELL)) cells.fault(null, 'CELL_TOO_LONG');
  else if (asText.length > LONGEST_ROW) cells.fault(null, 'ROW_TOO_LONG');
  return cells.faults.length > 0;
}

function checkShape(row: readonly string[], cells: RowCells, { header, columnCount, map }: RowContext): void {
  const wanted = header?.length ?? columnCount;
  if (row.length < wanted) cells.fault(null, 'CELLS_MISSING');
  if (row.slice(wanted).some((cell) => cell.trim() !== '')) cells.fault(null, 'CELLS_TOO_MANY');
  row.forEach((cell, at) => {
    if (FORMULA.test(cell)) cells.fault(map[at] ?? null, 'FORMULA');
  });
}

const NOTHING: Omit<UnderstoodRow, 'asText'> = {
  fullName: null,
  birthYear: null,
  birthDate: null,
  iin: null,
  contact: null,
  sex: null,
  departmentText: null,
  departmentId: null,
  startedAt: null,
  article: null,
  languages: [],
  notes: null,
};
