import { canonicalName } from '../canonical-name.js';
import { NameIndex } from '../../matching/name-index.js';
import { adviceDecision } from './advice-decision.js';
import { familyDecision, familyLeads, isWholeName, type FamilyRule } from './family-decision.js';
import { type BirthFacts, type NameQuery } from './match-values.js';

type Row = readonly [fullName: string, birth?: BirthFacts];

function indexOf(rows: readonly Row[]): NameIndex {
  const index = new NameIndex();
  for (const [at, [fullName, birth]] of rows.entries()) index.add(`p${at}`, canonicalName(fullName), birth);
  return index;
}

const query = (fullName: string, birth: BirthFacts = {}): NameQuery => ({
  name: canonicalName(fullName),
  ...birth,
});
const ask = (rows: readonly Row[], asked: NameQuery, rule?: FamilyRule): string | null => {
  const decision = familyDecision(asked, indexOf(rows).search(asked), rule);
  return decision.isShown ? decision.id : null;
};

const HELD: Row = ['Қиялов Асқар Ерланұлы', { birthYear: 1991, birthDate: '1991-03-14' }];
const NO_FATHER: Row = ['Вымыслова Юлия', { birthYear: 1980, birthDate: '1980-05-06' }];

describe('what a family is told: the strict rule', () => {
  it.each([
    ['full name and year', 'Қиялов Асқар Ерланұлы', { birthYear: 1991 }],
    ['another script and order', 'Askar Yerlanovich Kiyalov', { birthYear: 1991 }],
    ['a year off by one', 'Киялов Аскар Ерланович', { birthYear: 1990 }],
    ['the full date', 'Киялов Аскар Ерланулы', { birthDate: '1991-03-14' }],
    ['a slip of one letter', 'Кялов Аскар Ерланович', { birthYear: 1991 }],
  ])('told: %s', (_title, name, birth) => {
    expect(ask([HELD], query(name, birth))).toBe('p0');
  });

  it.each([
    ['no year', 'Қиялов Асқар Ерланұлы', {}],
    ['a year off by two', 'Қиялов Асқар Ерланұлы', { birthYear: 1993 }],
    ['no father', 'Қиялов Асқар', { birthYear: 1991 }],
    ['no father, though the full date is right', 'Қиялов Асқар', { birthDate: '1991-03-14' }],
    ['another father', 'Қиялов Асқар Болатұлы', { birthYear: 1991 }],
    ['another date of the same year', 'Қиялов Асқар Ерланұлы', { birthDate: '1991-08-20' }],
    ['initials', 'Қиялов А. Е.', { birthYear: 1991 }],
    ['a short form', 'Қиялов Асик Ерланұлы', { birthYear: 1991 }],
    ['one name', 'Қиялов', { birthYear: 1991 }],
    ['the brother', 'Қиялов Асхат Ерланұлы', { birthYear: 1991 }],
    ['a name more than is stored', 'Қиялов Асқар Талғат Ерланұлы', { birthYear: 1991 }],
    ['another IIN', 'Қиялов Асқар Ерланұлы', { birthYear: 1991, iin: '910314302409' }],
  ])('not told: %s', (_title, name, birth) => {
    const held: Row = [HELD[0], { ...HELD[1], iin: '910314300007' }];
    expect(ask([held], query(name, birth))).toBeNull();
  });

  it('not told while somebody else is nearly as like', () => {
    const twin: Row = ['Қиялов Асқар Ерланұлы', { birthYear: 1992 }];
    expect(ask([HELD, twin], query('Қиялов Асқар Ерланұлы', { birthYear: 1991 }))).toBeNull();
  });

  it('not told where the word typed is a name that others bear', () => {
    const others = Array.from({ length: 6 }, (_, at): Row => [
      `Вымышлен Марат Сапарұлы${'аб'.charAt(at % 2)}`,
      { birthYear: 1950 },
    ]);
    const held: Row = ['Қиялов Мұрат Ерланұлы', { birthYear: 1991 }];
    expect(ask([held, ...others], query('Қиялов Марат Ерланұлы', { birthYear: 1991 }))).toBeNull();
    expect(ask([held, ...others], query('Қиялов Мурат Ерланұлы', { birthYear: 1991 }))).toBe('p0');
  });

  it.each([
    ['Қиялова Дина Ерланқызы', 'Қиялова Дана Ерланқызы'],
    ['Қиялов Хасан Ерланұлы', 'Қиялов Хусейн Ерланұлы'],
    ['Қиялов Асқар Нұрланұлы', 'Қиялов Асқар Нұржанұлы'],
    ['Қиялов Ильяс Ерланұлы', 'Қиялов Илья Ерланұлы'],
  ])('%s is not %s, whoever bears either', (stored, asked) => {
    const held: Row = [stored, { birthYear: 1991 }];
    expect(ask([held], query(asked, { birthYear: 1991 }))).toBeNull();
    expect(ask([held], query(stored, { birthYear: 1991 }))).toBe('p0');
  });

  it.each([
    ['the full date stands for the father', { birthDate: '1980-05-06' }, {}, 'p0'],
    ['the code word stands for the father', { birthYear: 1980 }, { hasCodeWord: true }, 'p0'],
    ['the year alone never', { birthYear: 1980 }, {}, null],
    ['another date never', { birthDate: '1980-06-07' }, { hasCodeWord: true }, null],
  ])('a person stored without a father: %s', (_title, birth, rule, told) => {
    expect(ask([NO_FATHER], query('Вымыслова Юлия', birth), rule)).toBe(told);
  });

  it.each([
    ['the name alone, in another hand', 'Kiyalov Askar', {}, 'p0'],
    ['the father beside it', 'Қиялов Асқар Ерланұлы', {}, 'p0'],
    ['a year that is right', 'Қиялов Асқар', { birthYear: 1991 }, 'p0'],
    ['a year that is wrong', 'Қиялов Асқар', { birthYear: 1994 }, null],
    ['another date', 'Қиялов Асқар', { birthDate: '1991-08-20' }, null],
    ['another father', 'Қиялов Асқар Болатұлы', {}, null],
    ['one name', 'Қиялов', {}, null],
    ['a short form', 'Қиялов Асик', {}, null],
  ])('with the code word: %s', (_title, name, birth, told) => {
    expect(ask([HELD], query(name, birth), { hasCodeWord: true })).toBe(told);
  });

  it.each([
    ['the very year', { birthYear: 1991 }, 'p0'],
    ['a year beside it', { birthYear: 1992 }, null],
    ['the very date', { birthDate: '1991-03-14' }, 'p0'],
    ['a slip of the date', { birthDate: '1991-03-15' }, null],
  ])('where years may be guessed: %s', (_title, birth, told) => {
    expect(ask([HELD], query('Қиялов Асқар Ерланұлы', birth), { isYearExact: true })).toBe(told);
  });

  it('answers no half of a question: a seventh word is not looked past', () => {
    const six = 'Қиялов Асқар Ерланұлы Қиялов Асқар Ерланұлы';
    expect(ask([HELD], query(`${six} Лишний`, { birthYear: 1991 }))).toBeNull();
  });

  it('says nothing but yes or no and whose', () => {
    const asked = query('Қиялов Асқар Ерланұлы', { birthYear: 1991 });
    expect(familyDecision(asked, indexOf([HELD]).search(asked))).toEqual({ isShown: true, id: 'p0' });
    expect(familyDecision(asked, indexOf([NO_FATHER]).search(asked))).toEqual({ isShown: false });
    expect(familyDecision(asked, [])).toEqual({ isShown: false });
  });
});

describe('beside the answer', () => {
  it.each([
    ['the whole name, whatever the year', 'Kiyalov Askar Yerlanovich', { birthYear: 1903 }, true],
    ['no father', 'Қиялов Асқар', { birthYear: 1991 }, false],
    ['another father', 'Қиялов Асқар Болатұлы', { birthYear: 1991 }, false],
    ['a word more', 'Қиялов Асқар Талғат Ерланұлы', {}, false],
    ['an initial', 'Қиялов А. Ерланұлы', {}, false],
  ])('a whole name: %s', (_title, name, birth, isWhole) => {
    const asked = query(name, birth);
    const [found] = indexOf([[HELD[0]]]).search(asked);
    expect(found !== undefined && isWholeName(asked, found)).toBe(isWhole);
  });

  it.each([
    ['father and year', [HELD], 'Kiyalov Askar Yerlanovich', { birthYear: 1991 }, ['p0']],
    ['a record that knows no year', [[HELD[0]]], 'Қиялов Асқар Ерланұлы', { birthYear: 1991 }, ['p0']],
    ['a record that knows no father', [NO_FATHER], 'Вымыслова Юлия', { birthYear: 1980 }, ['p0']],
    ['a name and nothing that agrees', [NO_FATHER], 'Вымыслова Юлия', {}, []],
    ['another father', [HELD], 'Қиялов Асқар Болатұлы', { birthYear: 1991 }, []],
    ['another year', [HELD], 'Қиялов Асқар Ерланұлы', { birthYear: 1980 }, []],
    ['namesakes, both', [HELD, HELD], 'Қиялов Асқар Ерланұлы', { birthYear: 1991 }, ['p0', 'p1']],
  ] as const)('a lead for the desk: %s', (_title, rows, name, birth, leads) => {
    const asked = query(name, birth);
    const found = familyLeads(asked, indexOf(rows).search(asked)).map(({ id }) => id);
    expect(found.sort()).toEqual(leads);
  });
});

describe('advice on a new row', () => {
  it.each([
    ['nobody like that', 'Хитров Зиновий', { birthYear: 1991 }, 'NEW', undefined],
    ['name and year', 'Киялов Аскар', { birthYear: 1991 }, 'PROBABLY_KNOWN', 'NAME_AND_YEAR'],
    ['name and father, no year', 'Киялов Аскар Ерланович', {}, 'PROBABLY_KNOWN', 'NAME_AND_FATHER'],
    ['the name alone', 'Киялов Аскар', {}, 'SAME_NAME', 'NAME'],
    ['another year', 'Киялов Аскар Ерланович', { birthYear: 1980 }, 'SAME_NAME', 'NAME_AND_FATHER'],
    ['another father', 'Киялов Аскар Болатович', { birthYear: 1991 }, 'NEW', undefined],
    [
      'the full date and a poor name',
      'Киялоф Аскр',
      { birthDate: '1991-03-14' },
      'PROBABLY_KNOWN',
      'BIRTH_DATE',
    ],
    ['the IIN and no like name', 'Иной Некто', { iin: '910314300007' }, 'PROBABLY_KNOWN', 'IIN'],
    [
      'another IIN',
      'Киялов Аскар Ерланулы',
      { birthYear: 1991, iin: '910314302409' },
      'SAME_NAME',
      'NAME_AND_YEAR',
    ],
    ['initials', 'Киялов А.Е.', { birthYear: 1991 }, 'SAME_NAME', 'NAME_AND_YEAR'],
  ])('%s', (_title, name, birth, verdict, because) => {
    const held: Row = [HELD[0], { ...HELD[1], iin: '910314300007' }];
    const advice = adviceDecision(indexOf([held, NO_FATHER]).search(query(name, birth)));
    expect([advice.verdict, advice.candidates[0]?.because]).toEqual([verdict, because]);
  });

  it('shows five at most', () => {
    const many = Array.from({ length: 9 }, (_, at): Row => ['Қиялов Асқар', { birthYear: 1980 + at }]);
    const ranked = indexOf(many).search(query('Қиялов Асқар'), { limit: 9 });
    expect([ranked.length, adviceDecision(ranked).candidates.length]).toEqual([9, 5]);
  });
});
