import { words as ru } from '../i18n/ru/index.js';
import { sayFrom } from '../i18n/words.js';
import { factsOf, initialsOf, personLine } from './person-line.js';

const say = sayFrom(ru, 'ru');
const nobody = { name: null, nameless: true, description: null, birthYear: null };
const plain = {
  birthYear: 1985,
  citizenship: 'CITIZEN',
  disability: null,
  languages: ['ru'],
  sex: 'MALE',
} as const;

describe('how a person is written', () => {
  it('by the name as written, or by what they look like', () => {
    expect(personLine({ ...nobody, name: 'Тестов Пример', birthYear: 1985 }, say)).toEqual({
      name: 'Тестов Пример',
      year: '1985',
    });
    expect(personLine({ ...nobody, description: 'синяя куртка' }, say).name).toBe('Без имени: синяя куртка');
    expect(personLine(nobody, say)).toEqual({ name: 'Без имени', year: '' });
  });

  it('by initials on a wall', () => {
    expect(initialsOf({ ...nobody, name: 'әлиев Серік Тестұлы' }, say)).toBe('Ә. С.');
    expect(initialsOf(nobody, say)).toBe('Без имени');
  });

  it.each([
    [{}, null, []],
    [{ birthYear: 2009 }, null, ['MINOR']],
    [{ birthYear: 2008 }, null, ['MAYBE_MINOR']],
    [{ birthYear: 2007 }, null, []],
    [{ birthYear: null, languages: ['kk', 'ru'] }, null, ['KAZAKH']],
    [{ languages: ['ru', 'kk'] }, 'JOURNALIST', ['JOURNALIST']],
    [{ citizenship: 'STATELESS', disability: true, sex: 'FEMALE' }, null, ['DISABILITY', 'FOREIGN', 'WOMAN']],
  ] as const)('%o, %s', (more, role, facts) => {
    const person: Parameters<typeof factsOf>[0] = { ...plain, ...more };
    expect(factsOf(person, role, 2026)).toEqual(facts);
  });
});
