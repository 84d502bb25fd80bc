import { ARTICLE, LANGUAGE_TAG } from './clear-texts.js';

describe('texts that lie in the clear', () => {
  it.each(['488', '434-3', '488(6)', '272(2) УК'])('%s is an article', (text) =>
    expect(text).toMatch(ARTICLE),
  );
  it.each(['Иванов', '488 Иванов', '488(6) Иванов', ''])('%s is none', (text) =>
    expect(text).not.toMatch(ARTICLE),
  );
  it.each(['kk', 'ru-KZ', 'uz-Cyrl-UZ'])('%s is a language', (text) => expect(text).toMatch(LANGUAGE_TAG));
  it.each(['Иванов', 'ivanov', ''])('%s is none', (text) => expect(text).not.toMatch(LANGUAGE_TAG));
});
