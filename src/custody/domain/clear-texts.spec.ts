import { ARTICLE, LANGUAGE_TAG } from './clear-texts.js';

describe('texts that lie in the clear', () => {
  it.each([
    ...['488', '434-3', '488(6)', '272(2) УК', '20.2', '20.2.2', 'ч. 5 ст. 20.2 КоАП РФ', '24.23(1)'],
    ...['ст. 488 ч. 6', '488-бап 6-бөлік', '488-баптың 6-бөлігі', '488(6), 667(1)', 'ч.6 и ч.11 ст.488'],
  ])('%s is an article', (text) => expect(text).toMatch(ARTICLE));
  it.each([
    ...[
      'Иванов',
      '488 Иванов',
      '488(6) Иванов',
      '',
      ' ',
      'ст. ч.',
      'иван 488',
      '7701',
      '701 123 45 67',
      '701-123-45-67',
      '770 101 300 123',
      '+77010000000',
    ],
    ...['770100112233', '488(6) и Иванов', '1'.repeat(121), '488,'.repeat(40)],
  ])('%s is none', (text) => expect(text).not.toMatch(ARTICLE));
  it.each(['kk', 'ru-KZ', 'uz-Cyrl-UZ'])('%s is a language', (text) => expect(text).toMatch(LANGUAGE_TAG));
  it.each(['Иванов', 'ivanov', ''])('%s is none', (text) => expect(text).not.toMatch(LANGUAGE_TAG));
});
