import { Temporal } from '../../kernel/index.js';
import { NameKeys } from '../../names/index.js';
import { InstallationKeys } from '../../platform/vault/index.js';
import { storeFault } from '../domain/row-fault.js';
import { type ColumnMap } from '../domain/import-field.js';
import { Places, textsOf } from './places.js';
import { readRow, type RowContext } from './read-row.js';
import { twinsOf } from './twins.js';

const named = (id: string, name: string, mergedInto: string | null = null) => ({
  id,
  code: `KZ-${id}`,
  nameRu: name,
  nameKk: `${name} қк`,
  nameEn: `${name} en`,
  zone: 'Asia/Almaty',
  mergedInto,
});
const places = new Places([named('a', 'Отдел Тест'), named('b', 'Отдел Два'), named('c', 'Отдел Два')], {
  'Алмалы РУП': 'a',
});
const now = Temporal.Instant.from('2026-03-19T20:00:00Z');
const context = (map: ColumnMap, more: Partial<RowContext> = {}): RowContext => ({
  map,
  header: null,
  columnCount: map.length,
  sign: ';',
  places,
  defaultDepartmentId: null,
  today: Temporal.PlainDate.from('2026-03-20'),
  now,
  listedUntil: now,
  ...more,
});
const read = (map: ColumnMap, row: string[], more: Partial<RowContext> = {}) => {
  const { row: facts, faults } = readRow(row, context(map, more));
  return { ...facts, faults: faults.map(storeFault) };
};

describe('a row of a list', () => {
  it('is read with every field', () => {
    const map: ColumnMap = [
      ...(['FAMILY_NAME', 'GIVEN_NAME', 'FATHERS_NAME', 'BIRTH', 'PHONE', 'SEX', 'DEPARTMENT'] as const),
      ...(['DETAINED_AT', 'DETAINED_TIME', 'ARTICLE', 'LANGUAGE', 'NOTE', 'NOTE', 'IGNORE'] as const),
    ];
    const row = ['Примерова', 'Тестия', 'Тестовна', '12.03.1991', '8 701 000 00 00', 'ж', 'алмалы руп'];
    row.push('19.03.2026', '18:30', '488 (6)', 'каз', 'хромает', 'чат', 'согласна');
    expect(read(map, row)).toEqual({
      asText: row.join(';'),
      fullName: 'Примерова Тестия Тестовна',
      birthYear: 1991,
      birthDate: '1991-03-12',
      iin: null,
      contact: '+77010000000',
      sex: 'FEMALE',
      departmentText: 'алмалы руп',
      departmentId: 'a',
      startedAt: { precision: 'MINUTE', local: '2026-03-19T18:30', zone: 'Asia/Almaty' },
      article: '488(6)',
      languages: ['kk'],
      notes: 'хромает; чат',
      faults: [],
    });
  });

  it('keeps what is not understood under its heading, and says so', () => {
    const map: ColumnMap = ['FULL_NAME', 'BIRTH', 'IIN', 'DEPARTMENT', 'DETAINED_AT', 'ARTICLE', 'SEX'];
    const header = ['ФИО', 'Д.р.', 'ИИН', 'Где', 'Когда', 'Статья', 'Пол'];
    const row = ['Примеров Тест', '31.02.1990', '123456789012', 'там', 'вчера', 'хулиганство', 'ы'];
    const facts = read(map, row, { header });
    expect(facts).toMatchObject({ birthYear: 1990, birthDate: null, iin: null, departmentId: null });
    expect(facts.notes).toBe(
      'Д.р.: 31.02.1990; ИИН: 123456789012; Пол: ы; Где: там; Когда: вчера; Статья: хулиганство',
    );
    expect(facts.faults).toEqual([
      'BIRTH:DATE_IMPOSSIBLE',
      'IIN:IIN_CHECKSUM',
      'SEX:SEX_UNREADABLE',
      'DEPARTMENT:DEPARTMENT_UNKNOWN',
      'DETAINED_AT:TIME_UNREADABLE',
      'ARTICLE:ARTICLE_UNREADABLE',
    ]);
  });

  it.each([
    ['', ['FULL_NAME:NAME_MISSING', 'BIRTH:NO_BIRTH_YEAR'], null],
    ['😀', ['FULL_NAME:NAME_UNREADABLE', 'BIRTH:NO_BIRTH_YEAR'], null],
    ['А', ['FULL_NAME:ONE_LETTER_NAME', 'BIRTH:NO_BIRTH_YEAR'], 'А'],
    ['Хосе Мария Тест Примеро', ['BIRTH:NO_BIRTH_YEAR'], 'Хосе Мария Тест Примеро'],
    ['=cmd|calc', ['FULL_NAME:FORMULA', 'BIRTH:NO_BIRTH_YEAR'], '=cmd|calc'],
    ['\u202eПримеров Тест', ['FULL_NAME:HIDDEN_CHARACTERS', 'BIRTH:NO_BIRTH_YEAR'], 'Примеров Тест'],
    ['я'.repeat(301), ['FULL_NAME:NAME_UNREADABLE', 'BIRTH:NO_BIRTH_YEAR'], null],
  ])('the name %j', (name, faults, fullName) => {
    expect(read(['FULL_NAME'], [name])).toMatchObject({ fullName, faults });
  });

  it('is not cut: a text of a megabyte is shown by its beginning and blocked', () => {
    const { faults, asText, fullName } = read(
      ['FULL_NAME', 'NOTE'],
      ['Примеров Тест', 'ж'.repeat(1_000_000)],
    );
    expect({ faults, length: asText.length, fullName }).toEqual({
      faults: ['CELL_TOO_LONG'],
      length: 20_000,
      fullName: null,
    });
  });

  it('says where cells are missing or too many', () => {
    const header = ['ФИО', 'Г.р.'];
    expect(read(['FULL_NAME', 'BIRTH'], ['Примеров Тест'], { header }).faults).toContain('CELLS_MISSING');
    expect(read(['FULL_NAME', 'BIRTH'], ['Примеров Тест', '1991', 'x'], { header }).faults).toEqual([
      'CELLS_TOO_MANY',
    ]);
    expect(read(['FULL_NAME', 'BIRTH'], ['Примеров Тест', '1991', ''], { header }).faults).toEqual([]);
  });

  it.each([
    ['19.03.2026 23:59', 'DETAINED_AT:TIME_AFTER_LIST', '2026-03-19T18:00:00Z'],
    ['20.03.2026 23:00', 'DETAINED_AT:TIME_IN_FUTURE', '2026-03-19T20:00:00Z'],
    ['21.03.2026', 'DETAINED_AT:TIME_IN_FUTURE', '2026-03-19T20:00:00Z'],
  ])('a detention at %s: %s', (text, fault, until) => {
    const listedUntil = Temporal.Instant.from(until);
    const facts = read(['FULL_NAME', 'BIRTH', 'DETAINED_AT'], ['Примеров Тест', '1991', text], {
      listedUntil,
    });
    expect(facts).toMatchObject({ startedAt: null, faults: [fault] });
  });

  it('takes the department of the list where a row names none', () => {
    const own = context(['FULL_NAME', 'DEPARTMENT'], { defaultDepartmentId: 'b' });
    expect(readRow(['Примеров Тест', ''], own).row.departmentId).toBe('b');
    expect(readRow(['Примеров Тест', 'kz-a'], own).row.departmentId).toBe('a');
  });
});

describe('departments', () => {
  it('does not choose between two of one name', () => {
    expect(places.of('Отдел Два')).toBeNull();
    expect(places.of('ОТДЕЛ  ТЕСТ')?.id).toBe('a');
  });

  it('follows an entry that was joined to another, by its name, its id or what was said before', () => {
    const joined = new Places(
      [named('a', 'Отдел Два'), named('b', 'Отдел Два', 'a'), named('c', 'Старый', 'a')],
      {
        вокзал: 'c',
      },
    );
    expect(['Отдел Два', 'старый', 'вокзал', 'kz-c'].map((text) => joined.of(text)?.id)).toEqual(
      Array(4).fill('a'),
    );
    expect(joined.byDepartment('b')?.id).toBe('a');
  });

  it('counts the texts of a column', () => {
    expect(textsOf(['Там', 'там', '', 'Тут'])).toEqual([
      { text: 'Там', rows: 2 },
      { text: 'Тут', rows: 1 },
    ]);
  });
});

describe('people twice in one list', () => {
  const keys = new NameKeys(new InstallationKeys(Buffer.alloc(32, 7)));
  const rows = (...cells: [string, string][]) =>
    cells.map((row) => readRow(row, context(['FULL_NAME', 'BIRTH'])).row);

  it('are found in any spelling and order, also where one row tells no birth', () => {
    const list = rows(
      ['Примеров Ерлан Тестұлы', '1991'],
      ['Вымыслов Асқар', '1980'],
      ['Yerlan Primerov Testuly', '12.03.1991'],
      ['Примеров Ерлан Тестұлы', ''],
      ['Примеров Ерлан Тестұлы', '1975'],
      ['Ерлан', '1991'],
      ['Ерлан', '1991'],
      ['', ''],
    );
    expect(twinsOf(list, keys)).toEqual([null, null, 0, 0, 3, null, null, null]);
  });
});
