import fc from 'fast-check';
import { answerFacts, answerLines, constantLines, LANGUAGES } from '../../domain/index.js';
import { replyPage } from './reply-page.js';

const clock = { asOf: '14.11.2026 22:52 (UTC+5)', isOld: true };
const HUMAN = '+7 700 000 00 00, круглосуточно, на трёх языках, ещё слова';

describe('a reply as a page', () => {
  it.each(LANGUAGES)('is as long as every other, whatever a department is called: %s', (language) => {
    const setting = { language, demo: false, human: HUMAN, telegram: false };
    const constant = Buffer.byteLength(replyPage(setting, constantLines(language, HUMAN)));
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.boolean(),
        fc.boolean(),
        (name, address, phone, lawyer, inHospital) => {
          const facts = answerFacts({
            personId: '0',
            department: { nameRu: name, nameKk: name, nameEn: name, verified: true, address, phone },
            inHospital,
            startedFrom: null,
            startedUntil: '2026-11-14T15:10:00Z',
            lastConfirmedAt: '2026-11-14T17:31:00Z',
            lawyer,
            zone: 'Asia/Almaty',
          });
          const page = replyPage(setting, answerLines(facts, language, clock, HUMAN));
          expect(Buffer.byteLength(page)).toBe(constant);
        },
      ),
    );
  });

  it('has one heading, and what to do as a numbered list', () => {
    const setting = { language: 'ru', demo: false, human: null, telegram: false } as const;
    const page = replyPage(setting, constantLines('ru', null));
    expect(page.match(/<h1>[^<]+/g)).toEqual(['<h1>Сейчас нам нечего вам сказать.']);
    expect(page).toContain('<h2>Что делать сейчас</h2><ol><li>Спросите ещё раз через час.</li>');
  });
});
