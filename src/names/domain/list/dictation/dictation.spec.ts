import fc from 'fast-check';
import { Temporal } from '../../../../kernel/index.js';
import { parseDetaineeList } from '../../parse-detainee-list.js';
import { inDigits } from './spoken-facts.js';
import { spokenNumbers } from './spoken-numbers.js';

const today = Temporal.PlainDate.from('2026-11-14');

/** Each row as "name year-or-date-or-age". */
const read = (text: string): string[] =>
  parseDetaineeList(text, today).map(({ fullName, birthDate, birthYear, ageYears, notes }) =>
    [fullName ?? `? ${notes}`, birthDate?.toString() ?? birthYear ?? (ageYears ? `~${ageYears}` : '')]
      .join(' ')
      .trim(),
  );

describe('numbers said in words', () => {
  it.each([
    ['тысяча девятьсот девяносто первого', 1991, true],
    ['тысяча девятьсот девяносто один', 1991, false],
    ['две тысячи пятого', 2005, true],
    ['двухтысячного', 2000, true],
    ['двадцать первый', 21, true],
    ['Тридцатое', 30, true],
    ['сороковой', 40, true],
    ['сорока', 40, false],
    ['мың тоғыз жүз жетпіс екінші', 1972, true],
    ['мын тогыз жуз жетпис екинши', 1972, true],
    ['екі мың бес', 2005, false],
    ['тоқсан бірінші', 91, true],
    ['он төртінші', 14, true],
    ['жиырмасыншы', 20, true],
  ])('%s is %s', (text, value, isOrdinal) => {
    expect(spokenNumbers(text)).toEqual([
      expect.objectContaining({ value, isOrdinal, start: 0, end: text.length }),
    ]);
  });

  it('two numbers beside each other stay two', () => {
    const values = (text: string) => spokenNumbers(text).map(({ value }) => value);
    expect(values('девяносто первого второй')).toEqual([91, 2]);
    expect(values('четырнадцатого марта девяносто первого')).toEqual([14, 91]);
    expect(values('пять шесть')).toEqual([5, 6]);
  });
});

describe('births and ages said in words', () => {
  it.each([
    ['Вымыслов Пётр девяносто первого года', ['Вымыслов Пётр 1991']],
    ['Вымыслов Пётр две тысячи пятого года рождения', ['Вымыслов Пётр 2005']],
    ['Вымыслов Пётр пятого года рождения', ['Вымыслов Пётр 2005']],
    ['Вымыслов Пётр четырнадцатого марта девяносто первого', ['Вымыслов Пётр 1991-03-14']],
    ['четырнадцатое марта девяносто первого года рождения Вымыслов Пётр', ['Вымыслов Пётр 1991-03-14']],
    ['Вымыслов Пётр тридцать пять лет', ['Вымыслов Пётр ~35']],
    ['Қиялов Асқар екі мың бесінші жыл', ['Қиялов Асқар 2005']],
    ['Қиялов Асқар он төртінші наурыз тоқсан бірінші жыл', ['Қиялов Асқар 1991-03-14']],
    ['Қиялов Асқар тоқсан бірінші жылы он төртінші наурызда туған', ['Қиялов Асқар 1991-03-14']],
    ['Киялов Аскар токсан биринши жылы туган', ['Киялов Аскар 1991']],
    ['Қиялов Асқар отыз бес жаста', ['Қиялов Асқар ~35']],
    ['вымыслов пётр девяносто первого года', ['вымыслов пётр 1991']],
  ])('%s', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  it('thirty-first of February keeps its year and is marked', () => {
    const [row] = parseDetaineeList('Вымыслов Пётр тридцать первого февраля девяностого года', today);
    expect(row).toMatchObject({ birthYear: 1990, marks: ['DATE_IMPOSSIBLE'] });
  });

  it.each([
    ['Сорока Пётр 1991', ['Сорока Пётр 1991']],
    ['Третьяк Пётр 1991', ['Третьяк Пётр 1991']],
    ['Вымыслов Пётр 1991, второй раз за неделю', ['Вымыслов Пётр 1991']],
    ['Вымыслов Пётр 1991, он ранен', ['Вымыслов Пётр 1991']],
    ['Вымыслов Пётр 1991, на третьем этаже', ['Вымыслов Пётр 1991']],
  ])('words that only sound like numbers: %s', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe('dictated runs', () => {
  it.each([
    [
      'Russian, with places',
      'первый Вымыслов Пётр девяносто первого года второй Ким Виктор Сергеевич восемьдесят пятого года рождения третья Небылицына Анна тысяча девятьсот семьдесят второго',
      ['Вымыслов Пётр 1991', 'Ким Виктор Сергеевич 1985', 'Небылицына Анна 1972'],
    ],
    [
      'Kazakh, with places',
      'бірінші Қиялов Асқар Ерланұлы тоқсан бірінші жылғы екінші Ойдантуров Тимур сексен бесінші жылы туған үшінші Ертегиева Гүлнар мың тоғыз жүз жетпіс екінші жыл',
      ['Қиялов Асқар Ерланұлы 1991', 'Ойдантуров Тимур 1985', 'Ертегиева Гүлнар 1972'],
    ],
    [
      'Kazakh on a Russian keyboard',
      'биринши Киялов Аскар токсан биринши жылгы екинши Ойдантуров Тимур сексен бесинши жылы',
      ['Киялов Аскар 1991', 'Ойдантуров Тимур 1985'],
    ],
    [
      'places with digits for years',
      'Первый: Вымыслов Пётр, 1991 года рождения. Второй: Ким Олег, 1985 года. Третий — Цой Анна',
      ['Вымыслов Пётр 1991', 'Ким Олег 1985', 'Цой Анна'],
    ],
    ['numbers', 'номер один Вымыслов Пётр номер два Ким Олег', ['Вымыслов Пётр', 'Ким Олег']],
    [
      'fillers and punctuation said',
      'значит так первый Вымыслов Пётр запятая девяносто первый год рождения следующий Ким Олег восемьдесят второй',
      ['Вымыслов Пётр 1991', 'Ким Олег 1982'],
    ],
    [
      'years alone tell where a person ends',
      'Вымыслов Пётр девяносто первого года Ким Олег восемьдесят пятого, Цой Анна двухтысячного',
      ['Вымыслов Пётр 1991', 'Ким Олег 1985', 'Цой Анна 2000'],
    ],
    [
      'a table of ages',
      'первый Вымыслов Пётр тридцать пять лет второй Ким Олег сорока лет',
      ['Вымыслов Пётр ~35', 'Ким Олег ~40'],
    ],
    ['one row of a longer list', 'Двадцать первый Вымыслов Пётр девяносто первого', ['Вымыслов Пётр 1991']],
    [
      'after the head of a chat message',
      '[21:40, 14.11.2026] Дежурная: первый Вымыслов Пётр девяносто первого второй Ким Олег восемьдесят пятого',
      ['Вымыслов Пётр 1991', 'Ким Олег 1985'],
    ],
    [
      'lower case, as machines write speech',
      'первый вымыслов пётр девяносто первого года второй ким олег восемьдесят пятого года',
      ['вымыслов пётр 1991', 'ким олег 1985'],
    ],
  ])('%s', (_title, text, people) => {
    expect(read(text)).toEqual(people);
    expect(
      parseDetaineeList(text, today)
        .map(({ asText }) => asText)
        .join(''),
    ).toBe(text);
  });

  it('nothing of a line is lost, whatever number words stand in it (property)', () => {
    const word = fc.constantFrom(
      'первый', 'второй', 'бірінші', 'екінші', 'девяносто', 'первого', 'тысяча', 'мың', 'жүз', 'года', 'жыл', 'марта',
      'номер', 'один', 'следующий', 'Вымыслов', 'Асқар', 'Ким', ',', '.', '1991', 'лет', 'запятая', '\u202e', '🔴',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const rows = parseDetaineeList(text, today);
        const seen = (part: string) => part.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
        expect(seen(rows.map(({ asText }) => asText).join(''))).toBe(seen(text));
        expect(inDigits(text, today).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('a megabyte of number words takes its time and no more', () => {
    expect(parseDetaineeList('девяносто первого '.repeat(55_000), today)).toHaveLength(1);
    expect(parseDetaineeList('первый Вымыслов Пётр девяносто первого\n'.repeat(10_000), today)).toHaveLength(
      10_000,
    );
  });
});
