import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { type NameFacts } from '../domain/index.js';
import { FamilyKey } from '../family-key.js';
import { type GivenEntry } from '../store/snapshot-entries.js';
import { askedFacts, canonicalQuestion, type Question } from './asked.js';
import { type LiveSet } from './family-match.js';
import { LikeMatch } from './like-match.js';

const key = new FamilyKey(randomBytes(32));
const FULL = 'Небылицын Ерлан Серикович';

interface Stored extends Partial<Omit<NameFacts, 'names'>> {
  readonly fullName?: string;
  readonly names?: NameFacts['names'];
  readonly birthYear?: number | null;
  readonly birthDate?: string | null;
  readonly person?: string;
  readonly id?: string;
}

let made = 0;
function entry({ fullName = FULL, birthYear = 1990, birthDate = null, person, ...more }: Stored): GivenEntry {
  const id = more.id ?? `e${(made += 1)}`;
  const names = more.names ?? [{ fullName, birthYear, birthDate }];
  const facts: NameFacts = {
    opensTo: more.opensTo ?? 'NAME_AND_BIRTH',
    codeWord: more.codeWord ?? null,
    names,
  };
  return {
    id,
    personTag: key.tagPerson(person ?? id),
    sealedNames: key.sealNames(id, facts),
    sealedAnswer: Buffer.alloc(1),
  };
}
async function setOf(...stored: Stored[]): Promise<LiveSet> {
  const set = new LikeMatch(key).liveSet();
  await set.follow({ added: stored.map(entry), gone: [] });
  return set;
}
const opens = async (stored: Stored[], question: Partial<Question>, isYearExact = false) => {
  const set = await setOf(...stored);
  return set.look(askedFacts({ fullName: FULL, ...question }), isYearExact).held !== null;
};

describe('whom a question means at the door', () => {
  const fatherless = { fullName: 'Небылицын Ерлан' };
  const code: Stored = { opensTo: 'CODE_WORD', codeWord: key.hashCodeWord('Синяя чашка') };
  const dated = { birthDate: '1990-05-06' };
  it.each<[string, boolean, Stored, Partial<Question>]>([
    ['name, father’s name and year', true, {}, { birthYear: 1990 }],
    ['another script and order', true, {}, { fullName: 'Yerlan Serikovich NEBYLITSYN', birthYear: 1990 }],
    ['a slip of one letter', true, {}, { fullName: 'Небылитцын Ерлан Серикович', birthYear: 1990 }],
    ['the year beside it', true, {}, { birthYear: 1991 }],
    ['two years beside it', false, {}, { birthYear: 1992 }],
    ['no year', false, {}, {}],
    ['no father’s name', false, {}, { ...fatherless, birthYear: 1990 }],
    ['another father’s name', false, {}, { fullName: 'Небылицын Ерлан Маратович', birthYear: 1990 }],
    ['the brother', false, {}, { fullName: 'Небылицын Нурлан Серикович', birthYear: 1990 }],
    ['one word more', false, {}, { fullName: `${FULL} Талғат`, birthYear: 1990 }],
    ['an initial', false, {}, { fullName: 'Небылицын Е. Серикович', birthYear: 1990 }],
    ['a short form', false, {}, { fullName: 'Небылицын Ерик Серикович', birthYear: 1990 }],
    ['a date where the year alone is stored', true, {}, dated],
    ['the stored date', true, dated, dated],
    ['the year where the date is stored', true, dated, { birthYear: 1990 }],
    ['another date of the stored year', false, dated, { birthDate: '1990-08-21' }],
    ['a date and a year that disagree', false, dated, { ...dated, birthYear: 1991 }],
    ['year alone, stored without a father’s name', false, fatherless, { ...fatherless, birthYear: 1990 }],
    [
      'a date where the year alone is stored without a father',
      false,
      fatherless,
      { ...fatherless, ...dated },
    ],
    [
      'the date, stored without a father’s name',
      true,
      { ...fatherless, ...dated },
      { ...fatherless, ...dated },
    ],
    ['the code word with the name', true, code, { codeWord: 'СИНЯЯ, чашка ' }],
    ['the code word without the father’s name', true, code, { ...fatherless, codeWord: 'синяя чашка' }],
    ['the code word of one name only', false, code, { fullName: 'Небылицын', codeWord: 'синяя чашка' }],
    ['the code word under another name', false, code, { fullName: 'Иной Некто', codeWord: 'синяя чашка' }],
    ['the code word and another year', false, code, { codeWord: 'синяя чашка', birthYear: 1970 }],
    ['another code word', false, code, { codeWord: 'красная чашка' }],
    ['name and year where the code word was asked for', false, code, { birthYear: 1990 }],
    [
      'consent by code word and none set',
      false,
      { ...code, codeWord: null },
      { birthYear: 1990, codeWord: '' },
    ],
    ['a code word of no letter', false, { ...code, codeWord: null }, { codeWord: '…' }],
    ['a canary', false, { opensTo: 'CANARY' }, { birthYear: 1990 }],
  ])('%s: %s', async (_case, expected, stored, question) => {
    expect(await opens([stored], question)).toBe(expected);
  });

  it('takes the very year alone from who may be guessing', async () => {
    expect(await opens([{}], { birthYear: 1991 }, true)).toBe(false);
    expect(await opens([{}], { birthYear: 1990 }, true)).toBe(true);
  });

  it.each<[string, boolean, Stored[]]>([
    ['a namesake', false, [{ person: 'a' }, { person: 'b' }]],
    ['a namesake who is a year older', false, [{ person: 'a' }, { person: 'b', birthYear: 1989 }]],
    [
      'a namesake nobody may be told of by name',
      false,
      [{ person: 'a' }, { person: 'b', opensTo: 'CODE_WORD' }],
    ],
    ['a namesake who is twenty years older', true, [{ person: 'a' }, { person: 'b', birthYear: 1970 }]],
    [
      'a canary of the same name',
      true,
      [{ person: 'a' }, { person: 'b', opensTo: 'CANARY', birthYear: null }],
    ],
  ])('beside %s: %s', async (_case, expected, stored) => {
    expect(await opens(stored, { birthYear: 1990 })).toBe(expected);
  });

  it('tells two namesakes apart by the code word of one', async () => {
    const codeWord = key.hashCodeWord('синяя чашка');
    const set = await setOf({ id: 'one', person: 'a', codeWord }, { id: 'other', person: 'b' });
    const look = (question: Partial<Question>) =>
      set.look(askedFacts({ fullName: FULL, birthYear: 1990, ...question }), false).held?.id ?? null;
    expect([look({}), look({ codeWord: 'синяя чашка' })]).toEqual([null, 'one']);
  });

  it('never answers without two full names, on initials, on a year two apart, or for nobody', async () => {
    const set = await setOf({}, { ...dated, ...fatherless, fullName: 'Вымыслова Юлия' }, code);
    const word = fc.constantFrom(
      'Небылицын',
      'Ерлан',
      'Серикович',
      'Вымыслова',
      'Юлия',
      'Е.',
      'Иной',
      'синий',
    );
    const year = fc.option(fc.integer({ min: 1985, max: 1995 }));
    const date = fc.option(fc.constantFrom('1990-05-06', '1990-05-16', '1993-01-01'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), year, date, (words, birthYear, birthDate) => {
        const { held } = set.look(askedFacts({ fullName: words.join(' '), birthYear, birthDate }), false);
        if (held === null) return true;
        const given = birthYear ?? Number(birthDate?.slice(0, 4));
        return !words.includes('Е.') && words.length >= 2 && Math.abs(given - 1990) <= 1;
      }),
    );
  });
});

describe('the trap of a canary', () => {
  const look = (set: LiveSet, fullName: string) => set.look(askedFacts({ fullName, birthYear: 1903 }), false);
  it.each([
    ['the whole name, whatever the year', 'Ерлан Серикович НЕБЫЛИЦЫН', true],
    ['another hand', 'Nebylitsyn Yerlan Serikovich', true],
    ['a slip', 'Небылитцын Ерлан Серикович', true],
    ['no father’s name', 'Небылицын Ерлан', false],
    ['one word more', `${FULL} Талғат`, false],
    ['an initial', 'Небылицын Е. Серикович', false],
  ])('%s', async (_case, fullName, trips) => {
    const set = await setOf({ opensTo: 'CANARY', birthYear: null, person: 'c' }, { fullName: 'Иной Некто' });
    const { held, canary } = look(set, fullName);
    expect([held, canary]).toEqual([null, trips ? key.tagPerson('c').toString('base64') : null]);
  });

  it('is not tripped by who asks for somebody held who is as like', async () => {
    const set = await setOf({ opensTo: 'CANARY', birthYear: null }, {});
    expect(look(set, FULL).canary).toBeNull();
  });

  it('is known by its very words where nothing is searched', async () => {
    const set = await setOf({ id: 'c', opensTo: 'CANARY', birthYear: null });
    const trap = (fullName: string) => set.trap(askedFacts({ fullName })) !== null;
    expect([trap('Ерлан Небылицын Серікұлы'), trap('Небылитцын Ерлан Серикович')]).toEqual([true, false]);
    await set.follow({ added: [], gone: ['c'] });
    expect(trap(FULL)).toBe(false);
  });
});

describe('a set that follows its snapshot', () => {
  const asked = askedFacts({ fullName: FULL, birthYear: 1990 });
  it('forgets who is gone, and takes the new entry of somebody for the old one', async () => {
    const set = await setOf({ id: 'old', person: 'a' }, { id: 'other', fullName: 'Иной Некто Вымыслович' });
    await set.follow({ added: [entry({ id: 'new', person: 'a' })], gone: ['old'] });
    expect([set.ids().sort(), set.look(asked, false).held?.id]).toEqual([['new', 'other'], 'new']);
    await set.follow({ added: [], gone: ['new'] });
    expect([set.ids(), set.look(asked, false).held]).toEqual([['other'], null]);
  });

  it('lets nobody be missing while a thousand entries are taken over', async () => {
    const people = Array.from({ length: 1_000 }, (_, i): Stored => ({
      ...(i === 500
        ? {}
        : { fullName: `Вымышл${'абвгдежзик'[i % 10]!}в Тест${'абвгдежзик'[i % 7]!} Примерович` }),
      person: `p${i}`,
    }));
    const set = await setOf(...people);
    const before = set.ids();
    let isOver = false;
    const following = set.follow({ added: people.map(entry), gone: before }).then(() => (isOver = true));
    let looks = 0;
    while (!isOver) {
      expect(set.look(asked, false).held).not.toBeNull();
      looks += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await following;
    expect(looks).toBeGreaterThan(3);
    expect(set.ids()).toHaveLength(1_000);
  });

  it('opens nothing of another key', async () => {
    const stranger = new LikeMatch(new FamilyKey(randomBytes(32))).liveSet();
    await expect(stranger.follow({ added: [entry({})], gone: [] })).rejects.toThrow('does not open');
  });
});

describe('what counts as one question', () => {
  it.each([
    [
      'the same in another hand and order',
      { fullName: 'Серикович Yerlan Nebylitsyn', birthYear: 1990 },
      true,
    ],
    ['with a code word', { fullName: FULL, birthYear: 1990, codeWord: 'чашка' }, true],
    ['with any day of the year', { fullName: FULL, birthDate: '1990-02-03' }, true],
    ['of another year', { fullName: FULL, birthYear: 1991 }, false],
    ['without the father’s name', { fullName: 'Небылицын Ерлан', birthYear: 1990 }, false],
  ])('%s: %s', (_case, question, isSame) => {
    const one = canonicalQuestion(askedFacts({ fullName: FULL, birthYear: 1990 }));
    expect(canonicalQuestion(askedFacts(question)) === one).toBe(isSame);
  });
});
