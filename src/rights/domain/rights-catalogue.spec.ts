import { RIGHTS_CATALOGUE, rightsCheckKind } from './rights-catalogue.js';
import { RIGHTS_CODES, thresholdsOf } from './rights-check-kind.js';
import { RIGHTS_WORDS } from './rights-words.js';

describe('the catalogue of rights checks (fact sheet, section 5)', () => {
  it('holds the 27 kinds, each once, in order', () => {
    expect(RIGHTS_CATALOGUE.map(({ code }) => code)).toEqual(RIGHTS_CODES);
    expect(RIGHTS_CODES).toHaveLength(27);
    expect(new Set(RIGHTS_CODES).size).toBe(27);
  });

  it.each(RIGHTS_CATALOGUE.map((kind) => [kind.code, kind] as const))(
    '%s has words, a norm, a standard, and nobody’s word that it is verified',
    (code, kind) => {
      const { label, question } = RIGHTS_WORDS[code];
      for (const language of ['en', 'ru', 'kk'] as const) {
        expect(question[language]).toMatch(/\?$/);
        expect(label[language].length).toBeGreaterThan(2);
        expect(label[language].length).toBeLessThanOrEqual(32);
      }
      expect(question.ru).toMatch(/[а-яё]/);
      expect(question.kk).toMatch(/[әіңғүұқөһ]/);
      expect(kind.norm.text).not.toBe('');
      expect(kind.standard.text).not.toBe('');
      expect(kind.standard.confidence).not.toBe('HIGH');
      expect(kind.verify).toBe(true);
    },
  );

  it('tells the law’s thresholds from the organisation’s', () => {
    for (const { thresholds } of RIGHTS_CATALOGUE) {
      for (const { basis, article } of thresholds) expect(basis === 'LAW').toBe(article !== null);
    }
  });

  it.each([
    ['R-TOILET', { 'R-TOILET.LIMIT': 20 }, [20]],
    ['R-FOOD', {}, [240]],
    ['R-LAWYER-TIME', { 'R-LAWYER-TIME.AMBER': 15, 'R-LAWYER-TIME.RED': 15 }, [15, 180]],
    ['R-TIME', { 'R-TIME.AMBER': 1 }, [180, 1440]],
  ])('%s: the organisation changes only its own (%j)', (code, overrides, minutes) => {
    const kind = rightsCheckKind(code);
    expect(kind && thresholdsOf(kind, overrides).map((threshold) => threshold.minutes)).toEqual(minutes);
  });

  it('knows its codes', () => {
    expect(rightsCheckKind('R-TOILET')).not.toBeNull();
    expect(rightsCheckKind('R-NOTHING')).toBeNull();
  });

  it('norms that were not read or not found are not called sure', () => {
    for (const { norm } of RIGHTS_CATALOGUE) {
      if (/^(not |unread|law on|Law )/.test(norm.text)) expect(norm.confidence).toBe('LOW');
    }
  });
});
