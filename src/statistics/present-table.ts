import { shortName } from '../custody/index.js';
import { Temporal, toDate } from '../kernel/index.js';
import { type Dimension } from './domain/dimension.js';
import { withheldIn, type Category, type PublishedTable } from './domain/published-table.js';
import { type Shown } from './domain/suppression/suppress.js';
import { StatisticsTable, type StatisticsCategory, type StatisticsCell } from './statistics.types.js';

const cell = (value: Shown): StatisticsCell => ({ value, suppressed: value === null });

/** A department's name fills a screen: a dense table has the short one beside it. */
const categories = (
  given: readonly Category[],
  by: Dimension | null,
  { language }: PublishedTable,
): StatisticsCategory[] =>
  given.map(({ key, label }) => ({
    key,
    label,
    shortLabel: by === 'DEPARTMENT' ? shortName(label, language) : label,
  }));

/** @returns a published table as the API shows it. */
export const presentTable = (table: PublishedTable): StatisticsTable =>
  Object.assign(new StatisticsTable(), {
    title: table.title,
    unit: table.unit,
    rows: categories(table.rows, table.rowsBy, table),
    columns: categories(table.columns, table.columnsBy, table),
    cells: table.cells.map((line) => line.map(cell)),
    rowTotals: table.rowTotals.map(cell),
    columnTotals: table.columnTotals.map(cell),
    total: cell(table.total),
    unverified: { cells: table.unverified.cells.map(cell), total: cell(table.unverified.total) },
    suppressedCount: withheldIn(table),
    codebook: table.codebook,
    asOf: toDate(Temporal.Instant.from(table.asOf)),
    rulesVersion: table.rulesVersion,
    note: table.note,
  });
