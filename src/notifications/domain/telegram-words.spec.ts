import { BOT_REPLIES, TELEGRAM_CONSENT } from './telegram-words.js';

describe('Telegram', () => {
  it.each([
    ['en', /map of relatives and lawyers.*company outside holds it/s, /seizes the bot's token/],
    ['ru', /карта родственников и адвокатов.*посторонняя компания/s, /захватит токен бота/],
    ['kk', /туыстар мен адвокаттардың картасы.*бөтен компания/s, /токенін.*тартып алған/s],
  ] as const)('says in %s what it gives away', (language, map, token) => {
    expect(TELEGRAM_CONSENT[language]).toMatch(map);
    expect(TELEGRAM_CONSENT[language]).toMatch(token);
    expect(TELEGRAM_CONSENT[language]).toContain('/stop');
  });

  it.each(Object.keys(BOT_REPLIES) as (keyof typeof BOT_REPLIES)[])(
    '%s is said in three languages',
    (reply) => {
      expect(new Set(Object.values(BOT_REPLIES[reply])).size).toBe(3);
    },
  );
});
