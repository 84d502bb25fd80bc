import { readFileSync } from 'node:fs';
import { canonicalTokenSet } from './canonical-name.js';
import { parseDetaineeList } from './parse-detainee-list.js';
import { type ParsedRow } from './list/parsed-row.js';

const listed = (file: string): ParsedRow[] =>
  parseDetaineeList(readFileSync(new URL(`../../../demo/${file}`, import.meta.url), 'utf8'));

const identity = ({ canonical, birthYear }: ParsedRow): string =>
  canonical && birthYear ? `${canonicalTokenSet(canonical)} ${birthYear}` : '';

describe('the lists of the demo', () => {
  const first = listed('list-ru.txt');
  const second = listed('list-second.txt');

  it('give eleven people and six', () => {
    expect(first.map((row) => row.confidence)).not.toContain('UNREADABLE');
    expect(second.map((row) => row.confidence)).not.toContain('UNREADABLE');
    expect([first.length, second.length]).toEqual([11, 6]);
  });

  it('show what a protest day brings', () => {
    expect(first.filter((row) => row.isNameless)).toHaveLength(1);
    expect(first.filter((row) => row.marks.includes('MINOR_LIKELY'))).toHaveLength(1);
    expect(first.filter((row) => row.birthDate)).toHaveLength(1);
    expect(first.filter((row) => row.marks.includes('DATE_IMPOSSIBLE'))).toHaveLength(1);
    expect(first.filter((row) => row.sex === 'FEMALE').map((row) => row.birthYear)).toEqual([
      1988, 1994, 2001,
    ]);
  });

  it('hold exactly three people twice, under other spellings', () => {
    const known = new Map(first.filter((row) => row.canonical).map((row) => [identity(row), row.fullName]));
    const twice = second.filter((row) => known.has(identity(row)));
    expect(twice.map((row) => [known.get(identity(row)), row.fullName])).toEqual([
      ['Ертегиев Асқар Ерланұлы', 'Yertegiyev Askar Yerlanovich'],
      ['Выдумкина Ольга Cергеевна', 'Vydumkina Olga Sergeevna'],
      ['Zhumbakov Daniyar Bolatuly', 'Данияр Жұмбақов Болатович'],
    ]);
  });

  it('hold nobody twice within one list', () => {
    for (const rows of [first, second]) {
      const ids = rows.map(identity).filter((id) => id !== '');
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
