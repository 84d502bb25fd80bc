import fc from 'fast-check';
import { Temporal } from '../../kernel/index.js';
import { canonicalTokenSet } from './canonical-name.js';
import { parseDetaineeList } from './parse-detainee-list.js';
import { type ParsedRow } from './list/parsed-row.js';

const today = Temporal.PlainDate.from('2026-11-14');
const rows = (text: string): ParsedRow[] => parseDetaineeList(text, today);

/** The only row of a text, its date as text. */
function only(text: string) {
  const [row, ...others] = rows(text);
  expect(others).toEqual([]);
  if (!row) throw new Error(`no row in ${text}`);
  return { ...row, birthDate: row.birthDate?.toString() };
}

describe('what stands in front of a row', () => {
  it.each([
    ['1. Нұрланов Асқар 1991'],
    ['1) Нұрланов Асқар 1991'],
    ['№1 Нұрланов Асқар 1991'],
    ['№ 12. Нұрланов Асқар 1991'],
    ['1 Нұрланов Асқар 1991'],
    ['1\tНұрланов Асқар\t1991'],
    ['1 - Нұрланов Асқар 1991'],
    ['- Нұрланов Асқар 1991'],
    ['• Нұрланов Асқар, 1991'],
    ['1️⃣ Нұрланов Асқар, 1991'],
    ['(1) Нұрланов; Асқар; 1991'],
    ['1991 Нұрланов Асқар'],
    ['[21:40, 14.11.2026] Дежурная линия: Нұрланов Асқар 1991'],
    ['14.11.2026, 21:40 - Дежурная линия: 3. Нұрланов Асқар 1991'],
    ['Дежурная линия, [14.11.2026 21:40]\nНұрланов Асқар 1991'],
    ['ФИО: Нұрланов Асқар, 1991'],
    ['задержан Нұрланов Асқар 1991'],
    ['азамат Нұрланов Асқар 1991'],
  ])('%s', (text) => {
    expect(only(text)).toMatchObject({
      fullName: 'Нұрланов Асқар',
      birthYear: 1991,
      asText: text,
      sex: 'MALE',
    });
  });

  it('takes no year, date, age or article for a number', () => {
    expect(only('14.03.1991 Ахметов Данияр').birthDate).toBe('1991-03-14');
    expect(only('14 марта 1991 Ахметов Данияр').birthDate).toBe('1991-03-14');
    expect(only('40 лет мужчина, борода')).toMatchObject({ isNameless: true, ageYears: 40 });
  });
});

describe('births', () => {
  it.each([
    ['1991', 1991, undefined],
    ['1991 г.р.', 1991, undefined],
    ['1991г.', 1991, undefined],
    ['1991 года рождения', 1991, undefined],
    ['91 г.р.', 1991, undefined],
    ['05 г.р.', 2005, undefined],
    ['16 г.р.', 2016, undefined],
    ['1991 ж.', 1991, undefined],
    ['1991 ж.т.', 1991, undefined],
    ['1991 жылы туған', 1991, undefined],
    ['туған жылы 1991', 1991, undefined],
    ['b. 1991', 1991, undefined],
    ['(1991)', 1991, undefined],
    ["'91", 1991, undefined],
    ['05', 2005, undefined],
    ['14.03.1991', 1991, '1991-03-14'],
    ['14.03.1991г.р.', 1991, '1991-03-14'],
    ['14/3/91', 1991, '1991-03-14'],
    ['14-03-1991', 1991, '1991-03-14'],
    ['1991-03-14', 1991, '1991-03-14'],
    ['14 марта 1991', 1991, '1991-03-14'],
    ['род. 14 марта 1991 года', 1991, '1991-03-14'],
    ['14 наурыз 1991', 1991, '1991-03-14'],
    ['1991 жылғы 14 наурыз', 1991, '1991-03-14'],
    ['born March 14, 1991', 1991, '1991-03-14'],
    ['14 Mar 1991', 1991, '1991-03-14'],
    ['01.01.00', 2000, '2000-01-01'],
    ['29.02.1988', 1988, '1988-02-29'],
    ['ИИН 910314300007', 1991, '1991-03-14'],
  ])('%s', (birth, year, date) => {
    const row = only(`Нұрланов Асқар ${birth}`);
    expect(row).toMatchObject({ fullName: 'Нұрланов Асқар', birthYear: year, notes: '', confidence: 'SURE' });
    expect(row.birthDate).toBe(date);
  });

  it.each([
    ['31 February keeps its year', '31.02.1991', 1991, 'DATE_IMPOSSIBLE', '31.02.1991'],
    ['a month of 25', '03/25/1991', 1991, 'DATE_IMPOSSIBLE', '03/25/1991'],
    ['a birth to come', '12.03.2031 г.р.', undefined, 'DATE_IMPOSSIBLE', '12.03.2031 г.р.'],
    ['digits missing', '19··', undefined, 'YEAR_UNREADABLE', '19··'],
    ['a digit missing', '199?', undefined, 'YEAR_UNREADABLE', '199?'],
    ['two years', '1991/1992', undefined, 'YEAR_AMBIGUOUS', '1991/1992'],
    ['two years in words', '1991 или 1992', undefined, 'YEAR_AMBIGUOUS', '1991 или 1992'],
    ['age or year', '35', undefined, 'YEAR_AMBIGUOUS', '35'],
    ['жас or жыл', '16 ж.', undefined, 'YEAR_AMBIGUOUS', '16 ж.'],
    ['a bare 99 is read, with a doubt', '99', 1999, 'YEAR_AMBIGUOUS', ''],
    ['a year with a question mark', '1991?', 1991, 'YEAR_AMBIGUOUS', ''],
  ])('%s', (_title, birth, year, mark, notes) => {
    const row = only(`Нұрланов Асқар ${birth}`);
    expect(row).toMatchObject({ fullName: 'Нұрланов Асқар', notes, confidence: 'LIKELY' });
    expect(row.birthYear).toBe(year);
    expect(row.birthDate).toBeUndefined();
    expect(row.marks).toContain(mark);
  });

  it('takes no date of the case for a birth', () => {
    for (const note of ['задержан 14.11.2026', '13.11.2025 в 21:40', 'суд 15.11.2026']) {
      expect(only(`Нұрланов Асқар, ${note}`)).toMatchObject({ notes: note, marks: ['NO_BIRTH_YEAR'] });
    }
  });

  it('shows a birth that contradicts the IIN', () => {
    const row = only('Нұрланов Асқар 15.03.1991, ИИН 910314300007');
    expect(row).toMatchObject({ birthDate: '1991-03-15', iin: '910314300007', marks: ['BIRTH_DIFFERS'] });
    expect(only('Нұрланов Асқар 1990, ИИН 910314300007')).toMatchObject({
      birthYear: 1990,
      birthDate: undefined,
    });
    expect(only('Нұрланов Асқар 1991, ИИН 910314300007')).toMatchObject({
      birthDate: '1991-03-14',
      marks: [],
    });
  });
});

describe('other facts', () => {
  it.each([
    ['+7 701 123 45 67', { phone: '+77011234567' }],
    ['тел. 8 (701) 123-45-67', { phone: '+77011234567' }],
    ['87011234567', { phone: '+77011234567' }],
    ['сот 701 123 45 67', { phone: '+77011234567' }],
    ['+998 90 123 45 67', { phone: '+998901234567' }],
    ['ст. 488', { article: '488' }],
    ['ст 488 ч. 6', { article: '488(6)' }],
    ['ч.6 ст.488 КоАП РК', { article: '488(6)' }],
    ['488(6)', { article: '488(6)' }],
    ['по ст. 434-1', { article: '434-1' }],
    ['488-бап', { article: '488' }],
    ['488-бап 6-бөлігі', { article: '488(6)' }],
    ['art. 488', { article: '488' }],
    ['ст. 272 ч. 2 УК', { article: '272(2) УК' }],
    ['ИИН: 910314 300007', { iin: '910314300007' }],
    ['33 года', { ageYears: 33 }],
    ['30 жаста', { ageYears: 30 }],
    ['~40-45 лет', { ageYears: 40 }],
  ])('%s', (text, facts) => {
    expect(only(`Ким Алия, ${text}`)).toMatchObject({ fullName: 'Ким Алия', notes: '', ...facts });
  });

  it('keeps a wrong IIN as text, marked', () => {
    const row = only('Ким Алия 910314300008');
    expect(row).toMatchObject({ notes: '910314300008', confidence: 'LIKELY' });
    expect(row.iin).toBeUndefined();
    expect(row.birthYear).toBeUndefined();
    expect(row.marks).toEqual(['IIN_CHECKSUM', 'NO_BIRTH_YEAR']);
  });

  it("takes a child's years for nobody's age, and keeps whose phone it is", () => {
    expect(only('Ким Алия 1990, с ребёнком 3 года')).toMatchObject({ notes: 'с ребёнком 3 года', marks: [] });
    expect(only('Ким Алия 1990, муж просит звонить 87011234567')).toMatchObject({
      notes: 'муж просит звонить',
    });
  });
});

describe('sex, where evident', () => {
  it.each([
    ['Ким Виктор Сергеевич', 'MALE'],
    ['Ким Алия Сергеевна', 'FEMALE'],
    ['Қанат Асқар Ерланұлы', 'MALE'],
    ['Қанат Әсел Ерлан қызы', 'FEMALE'],
    ['Ахметова Айжан', 'FEMALE'],
    ['Ахметов Айжан', 'MALE'],
    ['Ким Алия, женщина', 'FEMALE'],
    ['Ким Алия; 1990; ж', 'FEMALE'],
    ['Kim Aliya, female', 'FEMALE'],
    ['Ким Ли, ИИН 880229400003', 'FEMALE'],
    ['Ким Ли', undefined],
    ['Ким Ли, нужна женщина-конвоир', undefined],
  ])('%s', (text, sex) => {
    expect(only(text).sex).toBe(sex);
  });

  it('decides nothing where signs contradict', () => {
    const row = only('Ким Алия Сергеевна, мужчина');
    expect(row.sex).toBeUndefined();
    expect(row.marks).toContain('SEX_UNCLEAR');
  });
});

describe('minors', () => {
  it.each([
    ['Оспанов Тимур 2010', true],
    ['Оспанов Тимур 2008', true],
    ['Оспанов Тимур 2007', false],
    ['Оспанов Тимур 15.11.2008', true],
    ['Оспанов Тимур 14.11.2008', false],
    ['Оспанов Тимур, 16 лет', true],
    ['Оспанов Тимур, школьник', true],
    ['Оспанов Тимур, кәмелетке толмаған', true],
    ['Оспанов Тимур 1980', false],
  ])('%s: %s', (text, minor) => {
    expect(only(text).marks.includes('MINOR_LIKELY')).toBe(minor);
  });
});

describe('nameless people, by description', () => {
  it.each([
    ['7. неизвестный мужчина, ~40 лет, красная куртка', 'MALE', 40],
    ['белгісіз әйел, қара күрте', 'FEMALE', undefined],
    ['Мужчина, около 40, синяя куртка', 'MALE', 40],
    ['Женщина с ребёнком, платок', 'FEMALE', undefined],
    ['unknown man, about 30, red jacket', 'MALE', 30],
    ['неизвестная, отказалась назвать себя', undefined, undefined],
  ])('%s', (text, sex, age) => {
    const row = only(text);
    expect(row).toMatchObject({
      isNameless: true,
      description: text.replace(/^7\. /, ''),
      confidence: 'LIKELY',
    });
    expect([row.sex, row.ageYears, row.fullName]).toEqual([sex, age, undefined]);
  });

  it.each(['Девушка Айгерим', 'женщина Сапарова Динара 1990'])('%s has a name', (text) => {
    expect(only(text)).toMatchObject({ isNameless: false, sex: 'FEMALE' });
  });
});

describe('names', () => {
  it.each([
    ['оспанов тимур 1990', 'оспанов тимур', 'LIKELY'],
    ['Оспанов тимур 1990', 'Оспанов тимур', 'LIKELY'],
    ['ОСПАНОВ ТИМУР 1990', 'ОСПАНОВ ТИМУР', 'SURE'],
    ['Оспанов, Тимур, Серікұлы', 'Оспанов Тимур Серікұлы', 'SURE'],
    ['Оспанов\tТимур\t1990', 'Оспанов Тимур', 'SURE'],
    ['Оспанов Т.С. 1990', 'Оспанов Т.С.', 'LIKELY'],
    ['Оспанов.Т.С 1990', 'Оспанов Т.С', 'LIKELY'],
    ['И6раев 3ейнолла 1990', 'И6раев 3ейнолла', 'LIKELY'],
    ['Каримов Тимур Юсуп оглы', 'Каримов Тимур Юсуп оглы', 'SURE'],
    ['de la Cruz Juan 1990', 'de la Cruz Juan', 'SURE'],
    ["O'Connor John 1990", "O'Connor John", 'SURE'],
    ['Сейітқали-Нұрланов Асқар Ерланұлы Бекұлы', 'Сейітқали-Нұрланов Асқар Ерланұлы Бекұлы', 'SURE'],
    ['王伟 1990', '王伟', 'LIKELY'],
    ['Майоров Азамат 1990', 'Майоров Азамат', 'SURE'],
    ['Ы', 'Ы', 'LIKELY'],
  ])('%s', (text, fullName, confidence) => {
    expect(only(text)).toMatchObject({ fullName, confidence });
  });

  it('marks one letter and initials', () => {
    expect(only('Ы 1990').marks).toEqual(['ONE_LETTER_NAME']);
    expect(only('Оспанов Т. 1990').marks).toEqual(['INITIALS']);
  });

  it('hints at the language of the writing', () => {
    expect(only('Ахметова Гүлнар').languageHint).toBe('kk');
    expect(only('Ахметова Гульнара').languageHint).toBe('ru');
    expect(only('Akhmetova Gulnar').languageHint).toBeUndefined();
  });
});

describe('several people on one line', () => {
  const names = (text: string) => rows(text).map((row) => row.fullName ?? row.asText);

  it.each([
    [
      'full names with fathers, facts with each',
      'Нұрланов Асқар Ерланұлы 1991, Ким Виктор Сергеевич, 1974, ст. 488, Соловьёва Татьяна Васильевна 14 марта 1988',
      ['Нұрланов Асқар Ерланұлы', 'Ким Виктор Сергеевич', 'Соловьёва Татьяна Васильевна'],
    ],
    [
      'after the head of a chat message',
      '\u200e[21:40, 14.11.2026] Дежурная линия: Ким Виктор Сергеевич 1974, Пак Юрий Олегович 1980, Цой Анна Ильинична',
      ['Ким Виктор Сергеевич', 'Пак Юрий Олегович', 'Цой Анна Ильинична'],
    ],
    [
      'joined by и',
      'Иванов Иван Иванович и Петров Пётр Петрович',
      ['Иванов Иван Иванович', 'Петров Пётр Петрович'],
    ],
    ['numbered', '1. Иванов Пётр 1991 2. Ким Олег; 3. Пак Юрий', ['Иванов Пётр', 'Ким Олег', 'Пак Юрий']],
  ])('%s', (_title, text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(
      rows(text)
        .map((row) => row.asText)
        .join(''),
    ).toBe(text);
    expect(new Set(rows(text).map((row) => row.line))).toEqual(new Set([1]));
  });

  it('gives each the facts that follow the name', () => {
    expect(rows('Ким Виктор Сергеевич, 1974, ст. 488, Пак Юрий Олегович 1980')).toMatchObject([
      { birthYear: 1974, article: '488' },
      { birthYear: 1980 },
    ]);
  });

  it.each([
    ['a lawyer is not held', 'Иванов Пётр Сергеевич, адвокат Петров Иван Ильич', false],
    ['one person in two spellings', 'Нұрланов Асқар Ерланұлы, Nurlanov Askar Erlanuly', true],
    ['siblings, or one person twice: unsure', 'Иванов Пётр Сергеевич, Иванова Анна Сергеевна', true],
    ['single names', 'Асқар, Данияр, Ержан', true],
    ['initials', 'Нұрланов А.Е., Ким В.С.', true],
    ['a nickname', 'Қиял Арман (Алмас) 1995', false],
  ])('stays one row: %s', (_title, text, isMarked) => {
    expect(only(text).marks.includes('SEVERAL_PEOPLE_LIKELY')).toBe(isMarked);
  });
});

describe('nothing is lost, nothing is thrown', () => {
  it.each([
    'всем привет как дела',
    '!!! ???',
    '+7 701 222 33 44',
    'ул. Абая 150, кв 12',
    'Список задержанных:',
    '\ud83d',
  ])('keeps %j as text', (text) => {
    expect(only(text)).toMatchObject({ asText: text, confidence: 'UNREADABLE', isNameless: false });
    expect(only(text).marks).toContain('KEPT_AS_TEXT');
  });

  it('skips what nobody can see and counts lines as pasted', () => {
    expect(rows('\n \t\n\u200f\r\nКим Ли\r\n\r\n\ufeff\nПак Ю\u2028Цой Ан').map((row) => row.line)).toEqual([
      4, 7, 8,
    ]);
    expect(rows('')).toEqual([]);
  });

  it('reads through direction marks, control characters and emoji, and says they were there', () => {
    const text = '\u202e🔴 Нұрл\u200fанов\u0000 Асқар\u0007 1991 🔴';
    const row = only(text);
    expect(row).toMatchObject({ asText: text, fullName: 'Нұрланов Асқар', birthYear: 1991, notes: '🔴; 🔴' });
    expect(row.marks).toEqual(['HIDDEN_CHARACTERS']);
    expect(only('Асқар 👨‍👩‍👧 1991').marks).toEqual([]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'Нұрланов',
      'Ким',
      'Сергеевич',
      'ұлы',
      '1991',
      '31.02.91',
      '910314300007',
      '488(6)',
      'неизвестный мужчина',
    ),
    fc.constantFrom(
      '\n',
      ' ',
      ', ',
      '\t',
      '; ',
      ' - ',
      '1. ',
      '[21:40] А: ',
      '\u202e',
      '\u0000',
      '🔴',
      '\ud83d',
      '99',
      'ж.',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const pasted = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('every visible line is in some row as pasted, in order (property)', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const found = rows(text);
        let at = 0;
        for (const row of found) {
          const start = text.indexOf(row.asText, at);
          expect(text.slice(at, start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
          at = start + row.asText.length;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('a row has a name, a description or the mark that it has neither (property)', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        for (const row of rows(text)) {
          const isText = row.marks.includes('KEPT_AS_TEXT');
          expect([row.fullName !== undefined, row.isNameless, isText].filter(Boolean)).toHaveLength(1);
          expect(row.confidence === 'UNREADABLE').toBe(isText);
          expect(row.canonical !== undefined).toBe(row.fullName !== undefined);
          if (row.canonical) expect(canonicalTokenSet(row.canonical)).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a megabyte', () => {
  const megabyte = (text: string): string => text.repeat(Math.ceil(1_000_000 / text.length));

  it.each([
    [
      'of rows',
      'Нұрланов Асқар Ерланұлы, 14.03.1991 г.р., ст. 488 ч. 6\n',
      (text: string) => text.split('\n').length - 1,
    ],
    ['of one letter', 'а', () => 1],
    ['of digits without an end', '1', () => 1],
    ['of commas', ',', () => 1],
    ['of blank lines', ' \n', () => 0],
    [
      'of people on one line',
      'Қиялов Тимур Арманұлы 1991 г.р. ст. 488, Пак Юрий Олегович 1980 г.р. ст. 488, ',
      (text: string) => text.split(', ').length - 1,
    ],
    ['of brackets that never close', '[21:40, ', () => 1],
  ])('%s', (_title, text, count) => {
    const whole = megabyte(text);
    expect(rows(whole)).toHaveLength(count(whole));
  });
});
