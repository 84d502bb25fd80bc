import fc from 'fast-check';
import { answerFacts, type HeldNow } from './answer-facts.js';
import { padTo, REPLY_BYTES } from './constant-size.js';
import { answerLines, constantLines, textOf, type ReplyLine } from './reply.js';
import { LANGUAGES, type Language } from './words.js';

const department = {
  nameRu: 'Отдел',
  nameKk: 'Бөлім',
  nameEn: 'Department',
  verified: true,
  address: 'ул. Выдуманная, 4',
  phone: '+7 700',
};
const facts = (more: Partial<HeldNow> = {}) =>
  answerFacts({
    personId: '0',
    department,
    inHospital: false,
    startedFrom: '2026-11-14T15:10:00Z',
    startedUntil: '2026-11-14T15:10:00Z',
    lastConfirmedAt: '2026-11-14T17:31:00Z',
    lawyer: true,
    zone: 'Asia/Almaty',
    ...more,
  });
const asOf = { asOf: '14.11.2026 22:52 (UTC+5)', isOld: false };
const said = (lines: readonly ReplyLine[]): string[] => lines.map(({ text }) => text);
const HUMAN = '+7 700 000 00 00, круглосуточно, на трёх языках, ещё слова';

describe('the words of an answer', () => {
  it.each<[Language, string[]]>([
    [
      'ru',
      [
        'Место: Отдел.',
        'Время задержания: 14.11.2026 20:10 (UTC+5).',
        'Этим занимается адвокат.',
        'Что мы знаем на 14.11.2026 22:52 (UTC+5).',
      ],
    ],
    ['kk', ['Орны: Бөлім.', 'Соңғы рет расталған уақыты: 14.11.2026 22:31 (UTC+5).']],
    [
      'en',
      [
        'Place: Department.',
        'Held since: 14 Nov 2026, 20:10 (UTC+5).',
        'Address: ул. Выдуманная, 4',
        'Telephone: +7 700',
      ],
    ],
  ])('in %s', (language, lines) => {
    expect(said(answerLines(facts(), language, asOf, null))).toEqual(expect.arrayContaining(lines));
  });

  it.each<[string, Partial<HeldNow>, string]>([
    [
      'a start known to the day',
      { startedFrom: '2026-11-13T19:00:00Z', startedUntil: '2026-11-14T19:00:00Z' },
      'Held since: 14 Nov 2026.',
    ],
    [
      'a latest possible start',
      { startedFrom: null },
      'Held since 14 Nov 2026, 20:10 (UTC+5) at the latest.',
    ],
    ['no place', { department: null }, 'This person is held. We do not know the place yet.'],
    ['a hospital', { inHospital: true, department: null }, 'This person was taken to a hospital.'],
    ['no lawyer', { lawyer: false }, 'No lawyer has taken it on yet. We are looking for one.'],
    [
      'a zone behind UTC by a half',
      { zone: 'America/St_Johns' },
      'Last confirmed: 14 Nov 2026, 14:01 (UTC-3:30).',
    ],
  ])('says %s', (_case, more, line) => {
    expect(said(answerLines(facts(more), 'en', asOf, null))).toContain(line);
  });

  it('prints nothing unverified but the name of a place', () => {
    expect(facts({ department: { ...department, verified: false } }).place).toEqual({
      name: { ru: 'Отдел', kk: 'Бөлім', en: 'Department' },
      address: null,
      phone: null,
    });
  });
});

describe('the size of a reply', () => {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  const text = fc.string({ unit: 'binary', maxLength: 400 });

  it.each(LANGUAGES)('is the same for every place a department can have: %s', (language) => {
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (name, address, phone, lawyer) => {
        const named = { nameRu: name, nameKk: name, nameEn: name, verified: true, address, phone };
        const held = facts({ department: named, lawyer, inHospital: true });
        const lines = textOf(answerLines(held, language, { ...asOf, isOld: true }, HUMAN));
        expect(Buffer.byteLength(JSON.stringify(held))).toBeLessThan(3584);
        expect(Buffer.byteLength(inJson(padTo(REPLY_BYTES, lines, inJson)))).toBe(REPLY_BYTES);
      }),
    );
    const constant = padTo(REPLY_BYTES, textOf(constantLines(language, HUMAN)), inJson);
    expect(Buffer.byteLength(inJson(constant))).toBe(REPLY_BYTES);
  });

  it('is never broken silently', () => {
    expect(() => padTo(3, 'long', inJson)).toThrow('longer than every reply');
  });
});
