import { BOT_REPLIES, botCommandOf, TELEGRAM_CONSENT } from './telegram-words.js';

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

  it.each([
    ['/start abcdefghijklmnop_-12', { kind: 'START', code: 'abcdefghijklmnop_-12' }],
    ['/start@our_bot abcdefghijklmnop', { kind: 'START', code: 'abcdefghijklmnop' }],
    ['/start', { kind: 'START', code: null }],
    ['/start short', { kind: 'START', code: null }],
    ["/start ' or 1=1 --", { kind: 'START', code: null }],
    [' /stop ', { kind: 'STOP' }],
    ['/stopit', { kind: 'OTHER' }],
    ['hello', { kind: 'OTHER' }],
    ['', { kind: 'OTHER' }],
  ])('reads %j', (text, command) => {
    expect(botCommandOf(text)).toEqual(command);
  });
});
