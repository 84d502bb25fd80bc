import { Temporal } from '../../../kernel/index.js';
import {
  readArticleCell,
  readBirthCell,
  readIinCell,
  readNameCell,
  readPhoneCell,
  readSexCell,
} from './read-cell.js';

const today = Temporal.PlainDate.from('2026-03-19');
const birth = (text: string) => {
  const { facts, marks, hasMore } = readBirthCell(text, today);
  return { year: facts.birthYear, date: facts.birthDate?.toString(), marks, hasMore };
};

describe('a cell of a birth column', () => {
  it.each([
    ['1991', 1991, undefined],
    ['91', 1991, undefined],
    ['05', 2005, undefined],
    ['12.03.1991', 1991, '1991-03-12'],
    ['1991-03-12', 1991, '1991-03-12'],
    ['1991-03-12 00:00:00', 1991, '1991-03-12'],
    ['12/03/1991', 1991, '1991-03-12'],
    ['12 марта 1991 г.', 1991, '1991-03-12'],
    ['12 наурыз 1991', 1991, '1991-03-12'],
    ['March 12, 1991', 1991, '1991-03-12'],
    ['1991 г.р.', 1991, undefined],
    ['01.02.2024', 2024, '2024-02-01'],
  ])('%s', (text, year, date) => {
    expect(birth(text)).toEqual({ year, date, marks: [], hasMore: false });
  });

  it('keeps the year of a date that cannot be, and says so', () => {
    expect(birth('31.02.1990')).toEqual({
      year: 1990,
      date: undefined,
      marks: ['DATE_IMPOSSIBLE'],
      hasMore: true,
    });
  });

  it.each(['', 'unknown', '33309', '19.19.19.19', '=1991+1'])('reads no birth out of %j', (text) => {
    expect(birth(text)).toMatchObject({ date: undefined });
  });

  it('says what a number that may be an age is', () => {
    expect(birth('35 лет')).toMatchObject({ year: undefined, hasMore: true });
  });
});

describe('cells of numbers', () => {
  it('takes an IIN, also with spaces and with the zero a table’s program took off', () => {
    const iin = '910312300457';
    const valid = Array.from({ length: 10 }, (_, i) => iin.slice(0, 11) + i).find(
      (one) => readIinCell(one).facts.iin,
    )!;
    expect(readIinCell(valid).facts).toMatchObject({ iin: valid, birthYear: 1991 });
    expect(readIinCell(`${valid.slice(0, 6)} ${valid.slice(6)}`).facts.iin).toBe(valid);
  });

  it('keeps twelve digits with a wrong checksum out', () => {
    const { facts, marks, hasMore } = readIinCell('123456789012');
    expect({ facts, marks, hasMore }).toEqual({ facts: {}, marks: ['IIN_CHECKSUM'], hasMore: true });
  });

  it.each([
    ['8 701 123 45 67', '+77011234567'],
    ['+7 (701) 123-45-67', '+77011234567'],
    ['7011234567', '+77011234567'],
    ['нет', undefined],
  ])('telephone %s', (text, phone) => {
    expect(readPhoneCell(text).facts.phone).toBe(phone);
  });

  it.each([
    ['488', '488'],
    ['488(6)', '488(6)'],
    ['488 (6)', '488(6)'],
    ['434-3', '434-3'],
    ['ст. 488 ч. 6 КоАП', '488(6)'],
    ['488-бап 6-бөлік', '488(6)'],
    ['хулиганство', undefined],
  ])('article %s', (text, article) => {
    expect(readArticleCell(text).facts.article).toBe(article);
  });

  it.each([
    ['М', 'MALE'],
    ['ж', 'FEMALE'],
    ['муж.', 'MALE'],
    ['Женщина', 'FEMALE'],
    ['ер', 'MALE'],
    ['әйел', 'FEMALE'],
    ['F', 'FEMALE'],
    ['male', 'MALE'],
    ['женский', 'FEMALE'],
    ['Мужской', 'MALE'],
    ['Қыз', 'FEMALE'],
    ['дети', undefined],
    ['?', undefined],
  ])('sex %s', (text, sex) => {
    expect(readSexCell(text).sex).toBe(sex);
  });
});

describe('a cell of names', () => {
  it.each([
    ['Примеров Тест Тестович', 'Примеров Тест Тестович', [], 'MALE'],
    ['Примерова  Тестия\u00a0Тестовна', 'Примерова Тестия Тестовна', [], 'FEMALE'],
    ['\u202eПримеров Тест', 'Примеров Тест', ['HIDDEN_CHARACTERS'], undefined],
    ['Примеров\u0007 Тест', 'Примеров Тест', ['HIDDEN_CHARACTERS'], undefined],
    ['А', 'А', ['ONE_LETTER_NAME'], undefined],
    ['Примеров Т. Т.', 'Примеров Т. Т.', ['INITIALS'], undefined],
    ['Хосе Мария Тест Примеро', 'Хосе Мария Тест Примеро', [], undefined],
    [
      'Примеров Тест Тестович, Вымыслов Асқар Ерланұлы',
      'Примеров Тест Тестович, Вымыслов Асқар Ерланұлы',
      ['SEVERAL_PEOPLE_LIKELY'],
      undefined,
    ],
  ])('%j', (text, fullName, marks, sex) => {
    const read = readNameCell(text);
    expect({ fullName: read.fullName, marks: read.marks }).toEqual({ fullName, marks });
    if (sex) expect(read.sex).toBe(sex);
  });

  it.each(['', '   ', '😀', '12345', '=1+1'])('finds no word of a name in %j', (text) => {
    expect(readNameCell(text).roles).toEqual([]);
  });
});
