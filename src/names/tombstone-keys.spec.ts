import { randomBytes } from 'node:crypto';
import { InstallationKeys } from '../platform/vault/index.js';
import { canonicalName } from './domain/index.js';
import { NameKeys } from './name-keys.js';
import { TombstoneKeys, type TombstoneMarks } from './tombstone-keys.js';

const installation = new InstallationKeys(randomBytes(32));
const now = new TombstoneKeys(installation);
/** An edition that read a к where this one reads something else. */
const older = { version: '2026-9.30', read: (text: string) => canonicalName(text.replaceAll('к', 'г')) };
const NAME = 'Маркин Тест Примерович';

const meets = (a: TombstoneMarks, b: TombstoneMarks) =>
  a.nameKeys.some((one) => b.nameKeys.some((other) => one.equals(other)));

describe('keys of tombstones', () => {
  it.each([
    ['another script and order', 'Test Markin Primerovich'],
    ['capitals', 'МАРКИН ТЕСТ ПРИМЕРОВИЧ'],
  ])('know a name in %s', (_title, fullName) => {
    expect(meets(now.of({ fullName: NAME, birthYear: 1970 }), now.of({ fullName, birthYear: 1970 }))).toBe(
      true,
    );
  });

  it.each([
    ['another year', { fullName: NAME, birthYear: 1971 }],
    ['another name', { fullName: 'Скалин Тест Примерович', birthYear: 1970 }],
    ['no birth', { fullName: NAME }],
    ['one word', { fullName: 'Маркин', birthYear: 1970 }],
  ])('know nobody by %s', (_title, asked) => {
    expect(meets(now.of({ fullName: NAME, birthYear: 1970 }), now.of(asked))).toBe(false);
  });

  it('make no mark of a name without a birth, nor of one word: it would silence namesakes', () => {
    const nothing = { nameKeys: [], birthKeys: [], iinKey: null };
    expect(now.of({ fullName: NAME })).toEqual(nothing);
    expect(now.of({ fullName: 'Маркин', birthYear: 1970, birthDate: '1970-01-01' })).toEqual(nothing);
  });

  it('take the year from the date, and keep the date apart', () => {
    const marks = now.of({ fullName: NAME, birthDate: '1970-02-03' });
    expect(meets(marks, now.of({ fullName: NAME, birthYear: 1970 }))).toBe(true);
    expect(marks.birthKeys).toHaveLength(2);
    expect(marks.iinKey).toBeNull();
  });

  it('equal no hash of anybody who is there, nor one of another installation', () => {
    const facts = { fullName: NAME, birthYear: 1970, birthDate: '1970-02-03', iin: '700203300009' };
    const { nameHash, birthHash, iinHash } = new NameKeys(installation).of(facts);
    const { nameKeys, birthKeys, iinKey } = now.of(facts);
    const kept = [...nameKeys, ...birthKeys, iinKey!].map((one) => one.toString('hex'));
    for (const hash of [nameHash, birthHash, iinHash]) expect(kept).not.toContain(hash!.toString('hex'));
    const elsewhere = new TombstoneKeys(new InstallationKeys(randomBytes(32))).of(facts);
    expect(meets(now.of(facts), elsewhere)).toBe(false);
  });

  describe('after the rules of spelling changed', () => {
    const before = new TombstoneKeys(installation, [older]);

    it('know a name that both editions read alike, in any spelling', () => {
      const mark = before.of({ fullName: 'Соснин Тест Иванович', birthYear: 1970 });
      expect(meets(mark, now.of({ fullName: 'Sosnin Test Ivanovich', birthYear: 1970 }))).toBe(true);
    });

    it('know a name that they read otherwise, spelled as it was', () => {
      const mark = before.of({ fullName: NAME, birthYear: 1970 });
      expect(meets(mark, now.of({ fullName: 'примерович МАРКИН тест', birthYear: 1970 }))).toBe(true);
      expect(meets(mark, now.of({ fullName: 'Markin Test Primerovich', birthYear: 1970 }))).toBe(false);
    });

    it('know it in any spelling while the code of the earlier edition is kept', () => {
      const both = new TombstoneKeys(installation, [{ version: '2027-1.1', read: canonicalName }, older]);
      const mark = before.of({ fullName: NAME, birthYear: 1970 });
      expect(meets(mark, both.of({ fullName: 'Тест МАРКИН Примерович', birthYear: 1970 }))).toBe(true);
      expect(both.edition).toBe('2027-1.1');
    });

    it('know an IIN whatever the edition', () => {
      const iin = '700203300009';
      expect(before.of({ iin }).iinKey!.equals(now.of({ iin }).iinKey!)).toBe(true);
    });
  });
});
