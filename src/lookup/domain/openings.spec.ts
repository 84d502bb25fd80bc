import fc from 'fast-check';
import {
  openingsAsked,
  openingsOf,
  theOnlyOne,
  trapOf,
  type AskedFacts,
  type HeldFacts,
} from './openings.js';

const name = (names: string[], fathers: string[] = [], hasInitial = false) => ({
  names,
  fathers,
  hasInitial,
});
const full = name(['testov', 'erlan'], ['serik']);
const held = (facts: Partial<HeldFacts>): HeldFacts => ({
  consent: 'NAME_AND_BIRTH',
  name: full,
  birthYear: 1990,
  birthDate: null,
  codeWord: null,
  ...facts,
});
const asked = (facts: Partial<AskedFacts>): AskedFacts => ({
  name: full,
  birthYear: null,
  birthDate: null,
  codeWord: null,
  ...facts,
});
const opens = (stored: HeldFacts, question: AskedFacts): boolean => {
  const openings = new Set(openingsOf(stored));
  return openingsAsked(question).some((opening) => opening !== null && openings.has(opening));
};

describe('what opens an answer', () => {
  const fatherless = { name: name(['testov', 'erlan']) };
  const code = { consent: 'CODE_WORD', codeWord: 'Синяя чашка' } as const;
  it.each<[string, boolean, Partial<HeldFacts>, Partial<AskedFacts>]>([
    ['name, father’s name and year', true, {}, { birthYear: 1990 }],
    ['the words in another order', true, {}, { name: name(['erlan', 'testov'], ['serik']), birthYear: 1990 }],
    ['the year beside it', false, {}, { birthYear: 1991 }],
    ['no year', false, {}, {}],
    ['no father’s name', false, {}, { ...fatherless, birthYear: 1990 }],
    ['another father’s name', false, {}, { name: name(['testov', 'erlan'], ['marat']), birthYear: 1990 }],
    ['one word more', false, {}, { name: name(['testov', 'erlan', 'x'], ['serik']), birthYear: 1990 }],
    ['an initial', false, {}, { name: name(['testov', 'erlan'], ['serik'], true), birthYear: 1990 }],
    ['a date where the year alone is stored', true, {}, { birthDate: '1990-05-06' }],
    ['the stored date', true, { birthDate: '1990-05-06' }, { birthDate: '1990-05-06' }],
    [
      'the year where the date is stored, with the father’s name',
      true,
      { birthDate: '1990-05-06' },
      { birthYear: 1990 },
    ],
    ['another date of the stored year', false, { birthDate: '1990-05-06' }, { birthDate: '1990-05-07' }],
    [
      'a date and a year that disagree',
      false,
      { birthDate: '1990-05-06' },
      { birthDate: '1990-05-06', birthYear: 1991 },
    ],
    ['year alone, stored without a father’s name', false, fatherless, { ...fatherless, birthYear: 1990 }],
    [
      'date year alone, stored without a father’s name',
      false,
      fatherless,
      { ...fatherless, birthDate: '1990-05-06' },
    ],
    [
      'the date, stored without a father’s name',
      true,
      { ...fatherless, birthDate: '1990-05-06' },
      { ...fatherless, birthDate: '1990-05-06' },
    ],
    ['the code word with the name', true, code, { codeWord: 'СИНЯЯ, чашка ' }],
    ['the code word without the father’s name', true, code, { ...fatherless, codeWord: 'синяя чашка' }],
    ['the code word of one name only', false, code, { name: name(['testov']), codeWord: 'синяя чашка' }],
    ['the code word under another name', false, code, { name: name(['x', 'y']), codeWord: 'синяя чашка' }],
    ['name and year where the code word was asked for', false, code, { birthYear: 1990 }],
    ['consent by code word and none set', false, { consent: 'CODE_WORD' }, { birthYear: 1990, codeWord: '' }],
    [
      'everything, without consent',
      false,
      { ...code, consent: 'NONE' },
      { birthYear: 1990, codeWord: 'синяя чашка' },
    ],
  ])('%s: %s', (_case, expected, stored, question) => {
    expect(opens(held(stored), asked(question))).toBe(expected);
  });

  it('keeps repeated words apart: Иван Иванович Иванов is not Иван Иванов', () => {
    const ivan = held({ name: name(['ivan', 'ivan'], ['ivan']) });
    expect(opens(ivan, asked({ name: name(['ivan', 'ivan']), birthYear: 1990 }))).toBe(false);
    expect(opens(ivan, asked({ name: name(['ivan', 'ivan'], ['ivan']), birthYear: 1990 }))).toBe(true);
  });

  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const anyName = fc.record({
    names: fc.array(word, { maxLength: 3 }),
    fathers: fc.array(word, { maxLength: 1 }),
    hasInitial: fc.boolean(),
  });
  const facts = {
    name: anyName,
    birthYear: fc.option(fc.integer({ min: 1990, max: 1991 })),
    birthDate: fc.option(fc.constantFrom('1990-01-01', '1990-01-02', '1991-01-01')),
    codeWord: fc.option(fc.constantFrom('', 'x', 'y')),
  };
  const consent = fc.constantFrom<HeldFacts['consent'][]>('NONE', 'CODE_WORD', 'NAME_AND_BIRTH');

  it('asks the same work of every question', () => {
    fc.assert(fc.property(fc.record(facts), (question) => openingsAsked(question).length === 4));
  });

  it('never opens without consent, on initials, on one name, or on a wrong year', () => {
    fc.assert(
      fc.property(fc.record({ ...facts, consent }), fc.record(facts), (stored, question) => {
        if (!opens(stored, question)) return true;
        const byCode = question.codeWord && question.codeWord === stored.codeWord;
        const year = stored.birthYear ?? Number(stored.birthDate?.slice(0, 4));
        const byYear =
          [question.birthYear, question.birthDate && Number(question.birthDate.slice(0, 4))].some(
            (y) => y === year,
          ) ||
          (question.birthDate !== null && question.birthDate === stored.birthDate);
        return (
          stored.consent !== 'NONE' &&
          !stored.name.hasInitial &&
          !question.name.hasInitial &&
          question.name.names.length >= 2 &&
          (stored.consent === 'CODE_WORD' ? Boolean(byCode) : Boolean(byCode) || byYear)
        );
      }),
    );
  });
});

describe('the trap of a canary', () => {
  it.each([
    ['the whole name, in any order', name(['erlan', 'testov'], ['serik']), true],
    ['no father’s name', name(['testov', 'erlan']), false],
    ['one word more', name(['testov', 'erlan', 'x'], ['serik']), false],
    ['an initial', name(['testov', 'erlan'], ['serik'], true), false],
  ])('%s', (_case, asked, trips) => expect(trapOf(asked) === trapOf(full)).toBe(trips));

  it('is no opening of anybody held', () => {
    expect(openingsOf(held({ codeWord: 'x' }))).not.toContain(trapOf(full));
  });
});

describe('the one person a question can mean', () => {
  it.each([
    [[], null],
    [['a'], 'a'],
    [['a', 'a'], 'a'],
    [['a', 'b'], null],
  ])('%j → %j', (tags, only) => expect(theOnlyOne(tags)).toBe(only));
});
