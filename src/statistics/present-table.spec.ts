import { type PublishedTable } from './domain/published-table.js';
import { presentTable } from './present-table.js';

const LONG = 'Alatau District Police Administration, Almaty City Police Department';
const table: PublishedTable = {
  ...{ language: 'en', title: 'Detentions', unit: 'EPISODE', asOf: '2026-11-29T10:00:00Z', note: '' },
  ...{ rowsBy: 'DEPARTMENT', columnsBy: 'SEX', rulesVersion: 'statistics-1', codebook: [] },
  rows: [{ key: 'one', label: LONG }],
  columns: [{ key: 'FEMALE', label: 'women' }],
  ...{ cells: [[null]], rowTotals: [null], columnTotals: [null], total: null },
  unverified: { cells: [null], total: null },
};

describe('a table for a screen', () => {
  it('has the short names of departments beside the whole ones, in rows and in columns', () => {
    expect(presentTable(table).rows).toEqual([{ key: 'one', label: LONG, shortLabel: 'Alatau District' }]);
    expect(presentTable(table).columns).toEqual([{ key: 'FEMALE', label: 'women', shortLabel: 'women' }]);
    const turned = {
      ...table,
      rowsBy: 'SEX',
      rows: table.columns,
      columnsBy: 'DEPARTMENT',
      columns: table.rows,
    };
    expect(presentTable(turned as PublishedTable).columns[0]?.shortLabel).toBe('Alatau District');
  });
});
