import { Temporal } from '../../../kernel/index.js';
import { parseDetaineeList } from '../parse-detainee-list.js';

const today = Temporal.PlainDate.from('2026-11-14');
const rows = (text: string) =>
  parseDetaineeList(text, today).map((row) => ({ ...row, birthDate: row.birthDate?.toString() }));

const PERSON = { fullName: 'Қиялов Асқар Ерланұлы', birthDate: '1991-03-14', birthYear: 1991 };

describe('cards and tables', () => {
  it.each([
    [
      'a card over several lines',
      'Фамилия: Қиялов\nИмя: Асқар\nОтчество: Ерланұлы\nДата рождения: 14.03.1991\nИИН: 910314300007',
    ],
    [
      'a Kazakh card',
      'Тегі: Қиялов\nАты: Асқар\nӘкесінің аты: Ерланұлы\nТуған күні: 14.03.1991\nЖСН: 910314300007',
    ],
    [
      'a card on one line',
      'Фамилия: Қиялов, Имя: Асқар, Отчество: Ерланұлы, дата рождения: 14.03.1991, ИИН 910314300007',
    ],
    ['commas without spaces', '1,Қиялов,Асқар,Ерланұлы,14.03.1991,910314300007,М'],
    ['semicolons', '1;Қиялов;Асқар;Ерланұлы;14.03.1991;910314300007'],
    ['tabs', '1\tҚиялов\tАсқар\tЕрланұлы\t14.03.1991\t910314300007'],
    ['bars', '1 | Қиялов Асқар Ерланұлы | 14.03.1991 | 910314300007'],
  ])('%s', (_title, text) => {
    expect(rows(text)).toEqual([
      expect.objectContaining({ ...PERSON, iin: '910314300007', asText: text, confidence: 'SURE' }),
    ]);
  });

  it('two cards are two people', () => {
    const card = (family: string) => `Фамилия: ${family}\nИмя: Асқар\nГод рождения: 1991`;
    const text = `${card('Қиялов')}\n${card('Вымыслов')}\nКим Олег 1985`;
    expect(rows(text).map(({ fullName, birthYear, line }) => [fullName, birthYear, line])).toEqual([
      ['Қиялов Асқар', 1991, 1],
      ['Вымыслов Асқар', 1991, 4],
      ['Ким Олег', 1985, 7],
    ]);
  });
});

describe('further forms of a date of birth', () => {
  it.each([
    '14 03 1991', '14031991', '14-марта-1991', '14-Mar-1991', '14 III 1991', '14.III.1991', '14.03.1991 г/р',
    '14. 03. 1991 г. р.', '1991 ж. 14 наурыз', 'д.р 14.03.1991',
  ])('%s', (birth) => {
    expect(rows(`Қиялов Асқар Ерланұлы ${birth}`)).toEqual([
      expect.objectContaining({ ...PERSON, notes: '', confidence: 'SURE' }),
    ]);
  }); // prettier-ignore

  it.each([
    ['a telephone is no date', 'Қиялов Асқар, 8 701 140 31 99', undefined],
    ['a row of digits that is no date', 'Қиялов Асқар 99031991', undefined],
    ['a date of the case', 'Қиялов Асқар, задержан 13 11 2026', undefined],
    ['a road and a house', 'Қиялов Асқар, ул. Вымышленная 14 V 12', undefined],
  ])('%s', (_title, text, date) => {
    expect(rows(text)[0]?.birthDate).toBe(date);
    expect(rows(text)[0]?.fullName).toBe('Қиялов Асқар');
  });
});
