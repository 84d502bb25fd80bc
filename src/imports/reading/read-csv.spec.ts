import { readCsv } from './read-csv.js';

const read = (text: string, more: Partial<Parameters<typeof readCsv>[1]> = {}) =>
  readCsv(text, { delimiter: ',', quoted: true, most: 5_000, ...more });

describe('reading CSV', () => {
  it.each([
    ['ends of lines of every kind', 'a,b\r\nc,d\ne\rf', [['a', 'b'], ['c', 'd'], ['e'], ['f']]],
    ['quotes, doubled and over lines', '"a ""x""\ny",b', [['a "x"\ny', 'b']]],
    ['ragged rows', 'a\nb,c,d\n,,', [['a'], ['b', 'c', 'd']]],
    ['empty rows left out', 'a\n\n  \nb', [['a'], ['b']]],
    ['formulas as texts', '=cmd|calc,+1,-1,@x', [['=cmd|calc', '+1', '-1', '@x']]],
    ['a quote inside a word', 'ТОО "Тест",b"c', [['ТОО "Тест"', 'b"c']]],
  ])('%s', async (_name, text, rows) => {
    expect(await read(text)).toEqual({ rows, fault: null });
  });

  it('says that a quote stays open, and reads the same file without quotes', async () => {
    const text = 'a,b\n"c,d\ne,f\n';
    expect((await read(text)).fault).toBe('QUOTE_UNCLOSED');
    expect(await read(text, { quoted: false })).toEqual({
      rows: [
        ['a', 'b'],
        ['"c', 'd'],
        ['e', 'f'],
      ],
      fault: null,
    });
  });

  it('says that something stands after a closing quote', async () => {
    expect((await read('a,"b"c,d')).fault).toBe('QUOTE_MISPLACED');
  });

  it('stops one row after the limit', async () => {
    const { rows, fault } = await read('x,y\n'.repeat(200_000), { most: 5_000 });
    expect({ rows: rows.length, fault }).toEqual({ rows: 5_001, fault: null });
  });

  it('reads a megabyte in one cell, and a row over pieces', async () => {
    const big = 'ж'.repeat(1_000_000);
    const { rows } = await read(`a,"${big}",c\nd,e,f`);
    expect(rows.map((row) => row.map((cell) => cell.length))).toEqual([
      [1, 1_000_000, 1],
      [1, 1, 1],
    ]);
  });

  it('gives up a file of one open quote without hanging', async () => {
    const began = performance.now();
    expect((await read(`"${'a\n'.repeat(2_000_000)}`)).fault).toBe('QUOTE_UNCLOSED');
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
