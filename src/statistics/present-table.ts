import { Temporal, toDate } from '../kernel/index.js';
import { withheldIn, type PublishedTable } from './domain/published-table.js';
import { type Shown } from './domain/suppression/suppress.js';
import { StatisticsTable, type StatisticsCell } from './statistics.types.js';

const cell = (value: Shown): StatisticsCell => ({ value, suppressed: value === null });

/** @returns a published table as the API shows it. */
export const presentTable = (table: PublishedTable): StatisticsTable =>
  Object.assign(new StatisticsTable(), {
    title: table.title,
    unit: table.unit,
    rows: table.rows,
    columns: table.columns,
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
