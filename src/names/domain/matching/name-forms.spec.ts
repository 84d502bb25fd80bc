import { canonicalName } from '../canonical-name.js';
import { formsOf } from './name-forms.js';
import { beginningsOf, continues } from './short-form.js';

const keyOf = (word: string): string => canonicalName(word).tokens[0]!.key;
const formed = (from: string, to: string) => formsOf(keyOf(from)).find(({ key }) => key === keyOf(to));

describe('forms of a given name', () => {
  it.each([
    ['Саша', 'Александр', 'SHORT_FORM'],
    ['Саша', 'Александра', 'SHORT_FORM'],
    ['Александр', 'Шура', 'SHORT_FORM'],
    ['Саша', 'Шура', 'SHORT_FORM'],
    ['Гуля', 'Гүлмира', 'SHORT_FORM'],
    ['Баха', 'Бақыт', 'SHORT_FORM'],
    ['Миша', 'Michael', 'SHORT_FORM'],
    ['Николай', 'Mykola', 'OTHER_LANGUAGE'],
    ['Жүсіп', 'Юсуф', 'OTHER_LANGUAGE'],
    ['Георгий', 'Юрий', 'OTHER_LANGUAGE'],
  ])('%s may be %s: %s', (from, to, kind) => {
    expect(formed(from, to)?.kind).toBe(kind);
    expect(formed(from, to)?.weight).toBeLessThan(1);
  });

  it.each([
    ['Саша', 'Сергей'],
    ['Ерлан', 'Ержан'],
    ['Мария', 'Марина'],
  ])('%s is no %s', (from, to) => {
    expect(formed(from, to)).toBeUndefined();
  });

  it('one step counts more than two', () => {
    expect(formed('Саша', 'Александр')!.weight).toBeGreaterThan(formed('Саша', 'Шура')!.weight);
  });
});

describe('short forms no table has, by their beginning', () => {
  it.each([
    ['Оразик', 'Оразбек', true],
    ['Мейрамжан', 'Мейрамбек', true],
    ['Сапарке', 'Сапарғали', true],
    ['Констант', 'Константин', true],
    ['Нурик', 'Ерлан', false],
    ['Ан', 'Анна', false],
  ])('%s of %s: %s', (short, full, fits) => {
    expect(continues(keyOf(full), beginningsOf(keyOf(short)))).toBe(fits);
  });
});
