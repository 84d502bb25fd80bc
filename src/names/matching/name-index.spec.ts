import fc from 'fast-check';
import { canonicalName } from '../domain/index.js';
import { type BirthFacts, type Candidate } from '../domain/matching/index.js';
import { NameIndex } from './name-index.js';

interface Stored extends BirthFacts {
  readonly fullName: string;
}

function indexOf(people: Readonly<Record<string, Stored>>): NameIndex {
  const index = new NameIndex();
  for (const [id, { fullName, ...birth }] of Object.entries(people)) {
    index.add(id, canonicalName(fullName), birth);
  }
  return index;
}

const search = (index: NameIndex, fullName: string, birth: BirthFacts = {}): Candidate[] =>
  index.search({ name: canonicalName(fullName), ...birth });

const PEOPLE = {
  askar: { fullName: 'Қиялов Асқар Ерланұлы', birthYear: 1991, birthDate: '1991-03-14', iin: '910314300007' },
  askhat: { fullName: 'Қиялов Асхат Ерланұлы', birthYear: 1994 },
  olga: { fullName: 'Выдумкина Ольга Сергеевна', birthYear: 1988 },
  alexander: { fullName: 'Небылицын Александр Петрович', birthYear: 1975 },
  nursultan: { fullName: 'Ойдантуров Нұр Сұлтан Болатұлы', birthYear: 2001 },
  noFather: { fullName: 'Ким-Вымыслова Юлия', birthYear: 1980 },
  initials: { fullName: 'Сказочников Б.К.', birthYear: 1970 },
  abdul: { fullName: 'Рассказов Абдулрахман Жүсіпұлы', birthYear: 1966 },
};
const index = indexOf(PEOPLE);

describe('one person under many spellings is found first', () => {
  it.each([
    ['Russian, order, patronymic of the other language', 'Аскар Ерланович Киялов', 'askar'],
    ['Latin of 2021', 'Qiialov Asqar Erlanūly', 'askar'],
    ['passport', 'KIYALOV ASKAR YERLANULY', 'askar'],
    ['a slip and no father', 'Киялв Аскар', 'askar'],
    ['look-alike letters', 'Kиялoв Acкap', 'askar'],
    ['initials', 'Қиялов А. Е. ', 'askar'],
    ['the brother, a letter slipped', 'Киялов Асхт', 'askhat'],
    ['no ending', 'Қиял Асхат', 'askhat'],
    ['the other ending', 'Выдумкин Ольга', 'olga'],
    ['a short form', 'Оля Выдумкина', 'olga'],
    ['German hand', 'Wydumkina Olga Sergejewna', 'olga'],
    ['a short form', 'Шура Небылицын', 'alexander'],
    ['another language', 'Oleksandr Nebylytsyn', 'alexander'],
    ['words joined', 'Нурсултан Ойдантуров', 'nursultan'],
    ['words glued', 'ОйдантуровНурсултан', 'nursultan'],
    ['words split', 'Рассказов Абдул Рахман', 'abdul'],
    ['half of a double name', 'Юлия Вымыслова', 'noFather'],
    ['a full name for stored initials', 'Сказочников Болат Кеңесұлы', 'initials'],
    ["the father's name without its ending", 'Қиялов Асқар Ерлан', 'askar'],
  ])('%s: %s', (_title, asked, id) => {
    expect(search(index, asked)[0]?.id).toBe(id);
  });

  it('nobody like that: nobody', () => {
    for (const asked of ['Хитров Зиновий', '王伟', '', '🔴', 'Ж.']) {
      expect(search(index, asked).filter(({ score }) => score >= 0.7)).toEqual([]);
    }
  });
});

describe('births decide before the name', () => {
  it('an equal IIN is the person, whatever the name', () => {
    const [best] = search(index, 'Совсем Другой', { iin: '910314300007' });
    expect(best).toMatchObject({ id: 'askar', score: 1, reasons: { iin: 'EQUAL' } });
  });

  it('another IIN weighs against an equal name', () => {
    const [best] = search(index, 'Қиялов Асқар Ерланұлы', { birthYear: 1991, iin: '880229400003' });
    expect(best?.id).toBe('askar');
    expect(best?.score).toBeLessThan(0.85);
    expect(best?.reasons.differs[0]).toBe('IIN');
  });

  it('an equal full date makes up for a poor name; one slip of a date is no other date', () => {
    const poor = search(index, 'Киялоф Аскр', { birthDate: '1991-03-14' })[0];
    expect(poor).toMatchObject({ id: 'askar', reasons: { date: 'EQUAL' } });
    const year = search(index, 'Киялоф Аскр', { birthYear: 1991 })[0];
    expect(poor!.score).toBeGreaterThan(year!.score);
    const slipped = search(index, 'Қиялов Асқар Ерланұлы', { birthDate: '1991-03-41' })[0];
    expect(slipped?.reasons.date).toBe('NEAR');
  });

  it('namesakes come in the order of their births and show what differs', () => {
    const namesakes = indexOf({
      old: { fullName: 'Қиялов Асқар Ерланұлы', birthYear: 1950 },
      son: { fullName: 'Қиялов Асқар Болатұлы', birthYear: 1991 },
      same: { fullName: 'Қиялов Асқар Ерланұлы', birthYear: 1991 },
    });
    const found = search(namesakes, 'Киялов Аскар Ерланович', { birthYear: 1991 });
    expect(found.map(({ id, reasons }) => [id, ...reasons.differs])).toEqual([
      ['same'],
      ['old', 'BIRTH_YEAR'],
      ['son', 'FATHER'],
    ]);
  });
});

describe('people come and go', () => {
  it('a person out is not found, and words nobody bears are gone', () => {
    const some = indexOf(PEOPLE);
    const words = some.dictionary.size;
    some.add('more', canonicalName('Қиялов Зейнолла Таңатұлы'), {
      birthDate: '1970-01-02',
      iin: '910314302409',
    });
    some.remove('more');
    expect(some.dictionary.size).toBe(words);
    expect(search(some, 'Зейнолла Таңатұлы', { birthDate: '1970-01-02', iin: '910314302409' })).toEqual([]);
    for (const id of Object.keys(PEOPLE)) some.remove(id);
    expect([some.size, some.dictionary.size]).toEqual([0, 0]);
  });

  it('replaced names answer no more, further spellings of one person are one answer', () => {
    const some = indexOf({ a: { fullName: 'Қиялов Асқар' } });
    some.add('a', canonicalName('Вымыслов Аскар'), {});
    expect(search(some, 'Аскар').map(({ id }) => id)).toEqual(['a']);
    some.replace('a', [canonicalName('Сказочников Аскар')]);
    expect(search(some, 'Қиялов').filter(({ score }) => score > 0.5)).toEqual([]);
    expect(search(some, 'Сказочников Аскар')[0]?.id).toBe('a');
  });

  it('whoever is outside the scope takes no place', () => {
    const many = indexOf(
      Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`p${at}`, { fullName: 'Қиялов Асқар' }])),
    );
    const found = many.search(
      { name: canonicalName('Қиялов Асқар') },
      { limit: 3, within: (id) => id === 'p499' || id === 'p7' },
    );
    expect(found.map(({ id }) => id).sort()).toEqual(['p499', 'p7']);
  });

  it('after any adding and removing it answers as one built anew (property)', () => {
    const names = [
      'Қиялов Асқар',
      'Киялов Асхат Ерланович',
      'Ким Ли',
      'Нур Султан Абай',
      'А. Б. Вымыслов',
      'Ы',
    ];
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      name: fc.constantFrom(...names),
      isOut: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const walked = new NameIndex();
        const left = new Map<string, string>();
        for (const { id, name, isOut } of steps) {
          walked.remove(id);
          left.delete(id);
          if (isOut) continue;
          walked.add(id, canonicalName(name));
          left.set(id, name);
        }
        const fresh = new NameIndex();
        for (const [id, name] of left) fresh.add(id, canonicalName(name));
        expect([walked.size, walked.dictionary.size]).toEqual([fresh.size, fresh.dictionary.size]);
        for (const name of names) {
          const scores = (each: NameIndex) => search(each, name).map(({ score }) => score.toFixed(6));
          expect(scores(walked)).toEqual(scores(fresh));
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('any text (properties)', () => {
  it('scores stay between 0 and 1, the best first, nobody twice', () => {
    const words = [
      'Қиялов',
      'Аскар',
      'Ерланұлы',
      'А.',
      '王伟',
      'Нур',
      'Султан',
      'Kim',
      'x'.repeat(300),
      'Оля',
      "'",
      '🔴',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary' })), { maxLength: 12 }),
        (parts) => {
          const found = search(index, parts.join(' '), { birthYear: 1991 });
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
          const scores = found.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
