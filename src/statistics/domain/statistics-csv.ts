import { TABLE_WORDS } from './codebook.js';
import { safeCell } from './csv-cell.js';
import { HXL_WITHHELD, hxlTag, hxlValueTag } from './hxl.js';
import { type Category, type PublishedTable } from './published-table.js';
import { type Shown } from './suppression/suppress.js';

export interface CsvOptions {
  /** a row of HXL hashtags right below the header */
  readonly hxl: boolean;
  /** what the table is and what its keys mean, above the header */
  readonly codebook: boolean;
}

/** One line a figure: keys for machines, labels for people, the figure, and whether it is withheld. */
export function* statisticsCsv(table: PublishedTable, options: CsvOptions): Generator<string[]> {
  if (options.codebook) yield* codebookLines(table);
  yield headerOf(table);
  if (options.hxl) yield tagsOf(table);
  const line = (row: Category, column: Category | null, figure: Shown): string[] => [
    ...cellsOf(row),
    ...(column ? cellsOf(column) : []),
    figure === null ? '' : String(figure),
    figure === null ? 'WITHHELD' : '',
  ];
  for (const { row, figures, total } of linesOf(table)) {
    for (const [i, column] of table.columns.entries()) yield line(row, column, figures[i]!);
    yield line(row, table.columnsBy ? totalOf(table) : null, total);
  }
}

const totalOf = ({ language }: PublishedTable): Category => ({
  key: 'TOTAL',
  label: TABLE_WORDS.total[language],
});
const unverifiedOf = ({ language }: PublishedTable): Category => ({
  key: 'UNVERIFIED',
  label: TABLE_WORDS.unverified[language],
});

const cellsOf = ({ key, label }: Category): string[] => [safeCell(key), safeCell(label)];

interface Line {
  readonly row: Category;
  readonly figures: readonly Shown[];
  readonly total: Shown;
}

function* linesOf(table: PublishedTable): Generator<Line> {
  for (const [i, row] of table.rows.entries()) {
    yield { row, figures: table.cells[i]!, total: table.rowTotals[i]! };
  }
  yield { row: totalOf(table), figures: table.columnTotals, total: table.total };
  yield { row: unverifiedOf(table), figures: table.unverified.cells, total: table.unverified.total };
}

const headerOf = ({ rowsBy, columnsBy }: PublishedTable): string[] => [
  ...[rowsBy, columnsBy].flatMap((by) => (by ? [`${by.toLowerCase()}_key`, by.toLowerCase()] : [])),
  'value',
  'withheld',
];

const tagsOf = ({ rowsBy, columnsBy, unit }: PublishedTable): string[] => [
  ...[rowsBy, columnsBy].flatMap((by) => (by ? [hxlTag(by, 'code'), hxlTag(by, 'name')] : [])),
  hxlValueTag(unit),
  HXL_WITHHELD,
];

function* codebookLines(table: PublishedTable): Generator<string[]> {
  yield ['title', safeCell(table.title)];
  yield ['as of', table.asOf];
  yield ['rules', table.rulesVersion];
  yield ['note', safeCell(table.note)];
  for (const { dimension, key, label, meaning } of table.codebook) {
    yield ['code', dimension, safeCell(key), safeCell(label), safeCell(meaning)];
  }
  yield [];
}
