import { GrammyError } from 'grammy';
import { telegramFault } from './telegram-bot.js';

const answered = (error_code: number, description: string, retry_after?: number) =>
  new GrammyError(
    'no',
    { ok: false, error_code, description, parameters: retry_after ? { retry_after } : {} },
    'sendMessage',
    {},
  );

describe('what Telegram answered', () => {
  it.each([
    ['a bot that was blocked', answered(403, 'Forbidden: bot was blocked by the user'), 'HTTP_403', true],
    ['a chat nobody knows', answered(400, 'Bad Request: chat not found'), 'CHAT_NOT_FOUND', true],
    ['an account that is gone', answered(400, 'Bad Request: user is deactivated'), 'CHAT_NOT_FOUND', true],
    ['a message it does not take', answered(400, 'Bad Request: text is too long'), 'HTTP_400', false],
    ['a token that is not good any more', answered(401, 'Unauthorized'), 'HTTP_401', false],
    ['no answer', new Error('a socket hung up'), 'NOT_REACHED', false],
  ])('%s', (_title, error, code, isGone) => {
    expect(telegramFault(error)).toMatchObject({ code, isGone, retryAfterSeconds: null });
  });

  it('says when to come back, and nothing of its own words', () => {
    const fault = telegramFault(answered(429, 'Too Many Requests: retry after 17 https://api/bot-token', 17));
    expect(fault).toEqual({ code: 'HTTP_429', status: 429, retryAfterSeconds: 17, isGone: false });
  });
});
