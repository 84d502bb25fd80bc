import { detectDelimiter } from './delimiter.js';
import { decodeText, detectEncoding, isNoText } from './encoding.js';
import { guessColumns, rememberColumns } from './guess-columns.js';
import { fieldOfHeader, looksLikeHeader, speaksOfConsent } from './header-words.js';
import { mappingFault } from './import-field.js';
import { readLanguages } from './languages.js';
import { readMoment } from './read-moment.js';

const TEXT = 'ФИО;Год\nПримеров Тест;1991\nҚасымов Ә;1990';
const utf8 = Buffer.from(TEXT, 'utf8');
const utf16le = Buffer.from(TEXT, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();
/** windows-1251 of a text in Russian letters. */
const cp1251 = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (char) => {
      const code = char.codePointAt(0)!;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );

describe('the encoding of a file', () => {
  const mark = (...bytes: number[]) => Buffer.from(bytes);
  it.each([
    ['UTF-8', utf8, 'UTF_8'],
    ['UTF-8 with its mark', Buffer.concat([mark(0xef, 0xbb, 0xbf), utf8]), 'UTF_8'],
    ['UTF-16 with its mark', Buffer.concat([mark(0xff, 0xfe), utf16le]), 'UTF_16LE'],
    ['UTF-16 the other way', Buffer.concat([mark(0xfe, 0xff), utf16be]), 'UTF_16BE'],
    ['UTF-16 without a mark', utf16le, 'UTF_16LE'],
    ['UTF-16 the other way without a mark', utf16be, 'UTF_16BE'],
    ['Latin UTF-16 without a mark', Buffer.from('name,born\nTest Example,1991', 'utf16le'), 'UTF_16LE'],
    ['windows-1251', cp1251('ФИО;Год\nПримеров Тест;1991'), 'WINDOWS_1251'],
    ['ASCII', Buffer.from('name,born\n'), 'UTF_8'],
  ])('%s', (_name, bytes, encoding) => {
    expect(detectEncoding(bytes)).toBe(encoding);
  });

  it('gives the text without the mark, with a sign where bytes are no such text', () => {
    expect(decodeText(Buffer.concat([mark(0xef, 0xbb, 0xbf), utf8]), 'UTF_8')).toBe(TEXT);
    expect(decodeText(utf16be, 'UTF_16BE')).toBe(TEXT);
    expect(decodeText(cp1251('Тест'), 'WINDOWS_1251')).toBe('Тест');
    expect(decodeText(cp1251('Тест'), 'UTF_8')).toContain('\ufffd');
  });

  it('knows a spreadsheet from a text', () => {
    expect(isNoText(mark(0x50, 0x4b, 0x03, 0x04, 0x14))).toBe(true);
    expect(isNoText(utf8)).toBe(false);
  });
});

describe('the delimiter', () => {
  it.each([
    ['a,b,c\n1,2,3\n4,5,6', 'COMMA'],
    ['a;b\n"x;y";2\n"1,5;2";3', 'SEMICOLON'],
    ['Иванов, П;1991;Алматы\nПетров;1992;Астана\nСидоров, А;1990;Алматы', 'SEMICOLON'],
    ['a\tb\nc\td', 'TAB'],
    ['a|b|c\n1|2|3', 'PIPE'],
    ['one column\nno sign\nat all', 'COMMA'],
    ['', 'COMMA'],
  ])('%j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});

describe('headers', () => {
  it.each([
    ['ФИО', 'FULL_NAME'],
    ['Ф.И.О.', 'FULL_NAME'],
    ['Фамилия', 'FAMILY_NAME'],
    ['Аты-жөні', 'FULL_NAME'],
    ['Тегі', 'FAMILY_NAME'],
    ['Әкесінің аты', 'FATHERS_NAME'],
    ['Full Name', 'FULL_NAME'],
    ['Surname', 'FAMILY_NAME'],
    ['Father’s name', 'FATHERS_NAME'],
    ['Дата рождения (дд.мм.гггг)', 'BIRTH'],
    ['Туған жылы', 'BIRTH'],
    ['DOB', 'BIRTH'],
    ['ИИН', 'IIN'],
    ['ЖСН', 'IIN'],
    ['Номер телефона', 'PHONE'],
    ['Жынысы', 'SEX'],
    ['Отдел полиции', 'DEPARTMENT'],
    ['Полиция бөлімі', 'DEPARTMENT'],
    ['Police station', 'DEPARTMENT'],
    ['Время задержания', 'DETAINED_AT'],
    ['Ұсталған уақыты', 'DETAINED_AT'],
    ['Статья', 'ARTICLE'],
    ['Бап', 'ARTICLE'],
    ['Тіл', 'LANGUAGE'],
    ['Примечание', 'NOTE'],
    ['№', null],
    ['Согласие родственникам', null],
    ['Family consent', null],
  ])('%s', (header, field) => {
    expect(fieldOfHeader(header)).toBe(field);
  });

  it('knows a column of consent', () => {
    expect(['Согласие', 'Келісім', 'Family consent'].every(speaksOfConsent)).toBe(true);
    expect(speaksOfConsent('Статья')).toBe(false);
  });

  it.each([
    [['№', 'ФИО', 'Год рождения'], true],
    [['ФИО'], true],
    [['Примеров Тест Тестович', '1991', 'Алматы'], false],
    [['Примеров Тест Тестович', 'Алматы'], false],
    [['', ''], false],
    [['Имя', '12.03.1991'], false],
  ])('is %j a header: %s', (row, is) => {
    expect(looksLikeHeader(row)).toBe(is);
  });
});

describe('columns guessed', () => {
  it('takes a whole name, or its parts where the family name stands apart', () => {
    expect(guessColumns(['№', 'ФИО', 'Г.р.', 'Дата', 'Заметка', 'Источник'], 6)).toEqual([
      ...['IGNORE', 'FULL_NAME', 'BIRTH', 'DETAINED_AT', 'NOTE', 'NOTE'],
    ]);
    expect(guessColumns(['Name', 'Surname', 'Born'], 3)).toEqual(['GIVEN_NAME', 'FAMILY_NAME', 'BIRTH']);
  });

  it('gives one field to one column', () => {
    expect(guessColumns(['ФИО', 'Full name', 'Телефон', 'Контакт'], 4)).toEqual([
      ...['FULL_NAME', 'IGNORE', 'PHONE', 'IGNORE'],
    ]);
  });

  it('remembers by header, whatever the order, and by place where there is no header', () => {
    const header = ['Кто', 'Где-то', 'Год'];
    const remembered = rememberColumns(header, ['FULL_NAME', 'DEPARTMENT', 'BIRTH']);
    expect(guessColumns(['Год', 'КТО', 'где то'], 3, remembered)).toEqual([
      ...['BIRTH', 'FULL_NAME', 'DEPARTMENT'],
    ]);
    const bare = rememberColumns(null, ['FULL_NAME', 'BIRTH']);
    expect(guessColumns(null, 3, bare)).toEqual(['FULL_NAME', 'BIRTH', 'IGNORE']);
    expect(guessColumns(null, 2)).toEqual(['IGNORE', 'IGNORE']);
  });

  it.each([
    [['IGNORE', 'BIRTH'], 'NAME_COLUMN_MISSING'],
    [['FULL_NAME', 'FULL_NAME'], 'FIELD_TWICE'],
    [['FULL_NAME', 'GIVEN_NAME'], 'NAME_TWICE'],
    [['FAMILY_NAME', 'GIVEN_NAME', 'NOTE', 'NOTE'], null],
    [['GIVEN_NAME'], null],
  ] as const)('judges %j: %s', (map, fault) => {
    expect(mappingFault(map)).toBe(fault);
  });
});

describe('a time of detention', () => {
  it.each([
    ['19.03.2026', '', { kind: 'DAY', date: '2026-03-19' }],
    ['2026-03-19 00:00:00', '', { kind: 'DAY', date: '2026-03-19' }],
    ['19.03.26 18:30', '', { kind: 'MINUTE', local: '2026-03-19T18:30' }],
    ['18:30 19.03.2026', '', { kind: 'MINUTE', local: '2026-03-19T18:30' }],
    ['2026-03-19T08:05:00', '', { kind: 'MINUTE', local: '2026-03-19T08:05' }],
    ['19.03.2026 в 0:10', '', { kind: 'MINUTE', local: '2026-03-19T00:10' }],
    ['19.03.2026', '21:40', { kind: 'MINUTE', local: '2026-03-19T21:40' }],
    ['', '', { kind: 'NONE' }],
    ['31.02.2026', '', { kind: 'FAULT', code: 'TIME_NOT_REAL' }],
    ['19.03.2026 25:10', '', { kind: 'FAULT', code: 'TIME_NOT_REAL' }],
    ['вчера вечером', '', { kind: 'FAULT', code: 'TIME_UNREADABLE' }],
    ['19.03.2026 или 20.03.2026', '', { kind: 'FAULT', code: 'TIME_UNREADABLE' }],
    ['18:30', '', { kind: 'FAULT', code: 'TIME_UNREADABLE' }],
    ['19.03.2026', 'вечером', { kind: 'FAULT', code: 'TIME_UNREADABLE' }],
  ])('%j %j', (text, clock, moment) => {
    expect(readMoment(text, clock)).toEqual(moment);
  });
});

describe('languages', () => {
  it.each([
    ['казахский, русский', ['kk', 'ru'], false],
    ['қазақ тілі', ['kk'], false],
    ['Russian and English', ['ru', 'en'], false],
    ['каз / эльфийский', ['kk'], true],
    ['', [], false],
  ])('%j', (text, tags, hasMore) => {
    expect(readLanguages(text)).toEqual({ tags, hasMore });
  });
});
