import { Temporal } from '../../kernel/index.js';
import { type CubeLine } from './count-table.js';
import { publish, withheldIn, type CountedCases } from './published-table.js';

const line = (row: string | null, column: string | null, value: number, people = value): CubeLine => ({
  row,
  column,
  value,
  people,
});

const counted = (given: Partial<CountedCases>): CountedCases => ({
  rowsBy: 'SEX',
  columnsBy: null,
  verified: [],
  unverified: [],
  names: new Map(),
  language: 'en',
  asOf: Temporal.Instant.from('2026-03-21T20:00:00Z'),
  ...given,
});

const one = (row: string, value: number): CubeLine[] => [line(row, 'ALL', value), line(row, null, value)];
const total = (value: number): CubeLine[] => [line(null, 'ALL', value), line(null, null, value)];

describe('publish', () => {
  it('shows every value of a closed dimension, and no columns where none were asked', () => {
    const table = publish(counted({ verified: [...one('FEMALE', 7), ...one('MALE', 12), ...total(19)] }));
    expect(table.rows.map(({ label }) => label)).toEqual(['women', 'men', 'not known']);
    expect(table).toMatchObject({
      columns: [],
      rowTotals: [7, 12, 0],
      columnTotals: [],
      total: 19,
      cells: [[], [], []],
    });
    expect(table.title).toBe('Detentions, by Sex');
  });

  it('withholds a small row and another, so that the total does not tell it', () => {
    const table = publish(counted({ verified: [...one('FEMALE', 3), ...one('MALE', 12), ...total(15)] }));
    expect(table).toMatchObject({ rowTotals: [null, null, 0], total: 15 });
    expect(withheldIn(table)).toBe(2);
  });

  it('keeps what nobody verified in a row of its own, withheld by the same rule', () => {
    const table = publish(
      counted({
        columnsBy: 'TRACK',
        verified: [
          line('MALE', 'CRIMINAL', 8),
          line('MALE', null, 8),
          line(null, 'CRIMINAL', 8),
          line(null, null, 8),
        ],
        unverified: [line(null, 'CRIMINAL', 2), line(null, 'ADMINISTRATIVE', 30), line(null, null, 32)],
      }),
    );
    expect(table.total).toBe(8);
    expect(table.unverified).toEqual({ cells: [null, null, 0], total: 32 });
  });

  it('names records, sorts them, and puts "none" last', () => {
    const table = publish(
      counted({
        rowsBy: 'DEPARTMENT',
        names: new Map([
          ['d2', 'Alatau'],
          ['d1', 'Bostandyq'],
        ]),
        verified: [...one('d1', 9), ...one('NONE', 6), ...one('d2', 5), ...total(20)],
      }),
    );
    expect(table.rows.map(({ label }) => label)).toEqual(['Alatau', 'Bostandyq', 'no department']);
    expect(table.codebook[0]).toMatchObject({ dimension: 'DEPARTMENT', key: 'd2', label: 'Alatau' });
  });

  it('answers an empty table for no cases', () => {
    expect(publish(counted({ rowsBy: 'EVENT' }))).toMatchObject({
      rows: [],
      total: 0,
      unverified: { total: 0 },
    });
  });
});
