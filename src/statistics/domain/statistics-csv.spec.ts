import { Temporal } from '../../kernel/index.js';
import { safeCell } from './csv-cell.js';
import { DIMENSIONS } from './dimension.js';
import { stateOf } from './export-kind.js';
import { hxlTag } from './hxl.js';
import { publish } from './published-table.js';
import { statisticsCsv } from './statistics-csv.js';

describe('safeCell', () => {
  it.each([
    '=HYPERLINK("http://x.example")',
    '+7 701',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '＝1',
    '|cmd',
    '%0',
  ])('disarms %j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each(['Алматы', 'Rally 5=5', '#event', 'R-INFO', ''])('leaves %j', (text) => {
    expect(safeCell(text)).toBe(text);
  });
});

describe('statisticsCsv', () => {
  const table = publish({
    rowsBy: 'EVENT',
    columnsBy: null,
    verified: [
      { row: 'e1', column: 'ALL', value: 3, people: 3 },
      { row: 'e1', column: null, value: 3, people: 3 },
      { row: 'e2', column: 'ALL', value: 9, people: 9 },
      { row: 'e2', column: null, value: 9, people: 9 },
      { row: null, column: 'ALL', value: 12, people: 12 },
      { row: null, column: null, value: 12, people: 12 },
    ],
    unverified: [],
    names: new Map([
      ['e1', '=evil()'],
      ['e2', 'March'],
    ]),
    language: 'en',
    asOf: Temporal.Instant.from('2026-03-21T20:00:00Z'),
  });

  it('writes a line a figure, withheld ones empty and marked, titles disarmed', () => {
    expect([...statisticsCsv(table, { hxl: false, codebook: false })]).toEqual([
      ['event_key', 'event', 'value', 'withheld'],
      ['e1', "'=evil()", '', 'WITHHELD'],
      ['e2', 'March', '', 'WITHHELD'],
      ['TOTAL', 'Total', '12', ''],
      ['UNVERIFIED', 'Not verified', '0', ''],
    ]);
  });

  it('puts hashtags into the row below the header, as many as there are columns', () => {
    const [header, tags] = [...statisticsCsv(table, { hxl: true, codebook: false })];
    expect(tags).toEqual(['#event+code', '#event+name', '#affected+detained+num', '#meta+withheld']);
    expect(tags).toHaveLength(header!.length);
  });

  it('puts the codebook above the header', () => {
    const lines = [...statisticsCsv(table, { hxl: true, codebook: true })];
    const header = lines.findIndex(([first]) => first === 'event_key');
    expect(lines.slice(0, header)).toContainEqual(['rules', 'statistics-1']);
    expect(lines[header + 1]![0]).toBe('#event+code');
  });

  it('speaks HXL in well-formed hashtags', () => {
    for (const dimension of DIMENSIONS) {
      expect(hxlTag(dimension, 'code')).toMatch(/^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/);
    }
  });
});

describe('stateOf', () => {
  it.each([
    ['figures need nobody else', 'STATISTICS_CSV', false, false, 'READY'],
    ['cases wait for a second person', 'MICRODATA_CSV', false, false, 'WAITS_APPROVAL'],
    ['cases approved are ready', 'MICRODATA_CSV', true, false, 'READY'],
    ['nothing is available for ever', 'STATISTICS_CSV', false, true, 'EXPIRED'],
  ] as const)('%s', (_title, kind, isApproved, isExpired, state) => {
    expect(stateOf({ kind, isApproved, isExpired })).toBe(state);
  });
});
