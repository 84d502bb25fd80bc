import { setImmediate } from 'node:timers/promises';
import { canonicalName } from '../domain/index.js';
import { LiveNames, type NamedPerson, type NameSource } from './live-names.js';

const person = (id: string, fullName: string): NamedPerson => ({
  id,
  fullNames: [fullName],
  birthYear: 1990,
});
const SYLLABLES = ['ба', 'ке', 'дым', 'лор', 'шан', 'гул', 'ний', 'тос', 'мех', 'пру', 'жак'];
const word = (number: number): string =>
  Array.from(number.toString(11).padStart(3, '0'), (digit) => SYLLABLES[parseInt(digit, 11)]).join('');
const CROWD = Array.from({ length: 1331 }, (_, at) =>
  person(`p${at}`, `${word(at)} ${word((at * 7 + 3) % 1331)}`),
);

const sourceOf = (people: readonly NamedPerson[]): NameSource =>
  async function* () {
    yield* people;
  };
const found = (names: LiveNames, fullName: string): string | undefined =>
  names.search({ fullName }).find(({ score }) => score > 0.85)?.id;

/** Rules of another edition that read names backwards, so that it shows which ones were used. */
const backwards = {
  version: 'other',
  read: (text: string) => canonicalName(Array.from(text).reverse().join('')),
};

describe('names kept alive', () => {
  it('are read at start, put and removed', async () => {
    const names = new LiveNames();
    expect(names.builtBy).toBeNull();
    await names.start(sourceOf([person('a', 'Қиялов Асқар'), person('b', 'Вымыслова Юлия')]));
    expect([names.size, names.builtBy]).toEqual([2, '2026-11.2']);
    names.put(person('a', 'Сказочников Асқар'));
    names.remove('b');
    expect(found(names, 'Сказочников Аскар')).toBe('a');
    expect(found(names, 'Вымыслова Юлия')).toBeUndefined();
  });

  it('what changes while they are read is not overwritten by the older word of the source', async () => {
    const names = new LiveNames();
    const started = names.start(sourceOf(CROWD));
    await setImmediate();
    names.put(person('p1330', 'Сказочников Зейнолла'));
    names.remove('p1329');
    await started;
    expect(names.size).toBe(CROWD.length - 1);
    expect(found(names, 'Сказочников Зейнолла')).toBe('p1330');
  });

  it('are built anew beside those that serve when the rules change', async () => {
    const names = new LiveNames();
    await names.start(sourceOf(CROWD));
    const followed = names.follow(backwards);
    let searches = 0;
    let isDone = false;
    void followed.then(() => (isDone = true));
    while (!isDone) {
      expect(found(names, CROWD[7]!.fullNames[0]!)).toBe('p7');
      names.put(person('late', 'Сказочников Зейнолла'));
      searches += 1;
      await setImmediate();
    }
    expect(searches).toBeGreaterThan(3);
    expect(names.builtBy).toBe('other');
    expect(found(names, 'Сказочников Зейнолла')).toBe('late');
    expect(names.queryOf({ fullName: 'рақсА' }).name.tokens[0]?.written).toBe('Асқар');
  });

  it('a source that fails leaves those that serve', async () => {
    const names = new LiveNames();
    let isBroken = false;
    await names.start(async function* () {
      if (isBroken) throw new Error('no database');
      yield person('a', 'Қиялов Асқар');
    });
    isBroken = true;
    await expect(names.follow(backwards)).rejects.toThrow('no database');
    expect([names.builtBy, found(names, 'Киялов Аскар')]).toEqual(['2026-11.2', 'a']);
  });
});

describe('many rows', () => {
  it('500 are answered in order, in turns that others share; the exact hash decides first', async () => {
    const names = new LiveNames();
    await names.start(sourceOf(CROWD));
    const rows = CROWD.slice(0, 500).map(({ fullNames }) => ({ fullName: fullNames[0]!, birthYear: 1990 }));
    let turns = 0;
    let isDone = false;
    const asked = names.searchMany(rows, { limit: 1, exact: (_asked, row) => (row === 3 ? ['known'] : []) });
    void asked.then(() => (isDone = true));
    while (!isDone) {
      turns += 1;
      await setImmediate();
    }
    const answers = await asked;
    expect(answers).toHaveLength(500);
    expect(answers[3]).toEqual({ decidedBy: 'EXACT', ids: ['known'] });
    expect(answers[4]).toMatchObject({ decidedBy: 'LIKENESS', candidates: [{ id: 'p4' }] });
    expect(turns).toBeGreaterThanOrEqual(10);
  });
});
