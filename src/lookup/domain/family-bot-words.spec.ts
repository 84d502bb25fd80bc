import { FAMILY_BOT_REPLIES, newsMessage } from './family-bot-words.js';
import { LANGUAGES } from './words.js';

const PAGE = 'https://d.example/family';
const TELLING = /held|arrest|polic|court|released|задерж|полиц|суд\b|освобо|ұстал|сот\b|босат/i;

describe('the bot of families', () => {
  it.each(LANGUAGES)('says where to ask, how to stop, and not what happened: %s', (language) => {
    const text = newsMessage(language, PAGE);
    expect(text).toContain(`\n${PAGE}\n`);
    expect(text).toContain('/stop');
    expect(text).not.toMatch(TELLING);
  });

  it.each(Object.values(FAMILY_BOT_REPLIES))('answers in three languages: $en', (words) => {
    expect(new Set(Object.values(words)).size).toBe(3);
    expect(Object.values(words).join()).not.toMatch(TELLING);
  });
});
