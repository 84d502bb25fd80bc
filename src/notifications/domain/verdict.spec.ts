import { isTooOld } from './channel.js';
import { mailVerdict, outsideVerdict } from './verdict.js';

const fault = (status: number | null, retryAfterSeconds: number | null = null) => ({
  code: `HTTP_${status}`,
  status,
  retryAfterSeconds,
  isGone: false,
});
const gone = (status: number) => ({ ...fault(status), isGone: true });

describe('what follows from a failed try', () => {
  it.each([
    [
      'a bot told to wait waits as long as it was told, and so does all it sends',
      'TELEGRAM',
      fault(429, 17),
      1,
      17,
      17,
      false,
    ],
    ['a blocked bot never writes to that chat again', 'TELEGRAM', gone(403), 1, null, 0, true],
    ['another 400 is this message’s own trouble', 'TELEGRAM', fault(400), 1, 20, 0, false],
    ['and ends after three', 'TELEGRAM', fault(400), 3, null, 0, false],
    ['a token that is not good any more stops the bot', 'TELEGRAM', fault(401), 1, 20, 20, false],
    ['a bot that is not reached is given up at the ninth try', 'TELEGRAM', fault(null), 9, null, 60, false],
    ['a browser that took its subscription back', 'PUSH', gone(410), 1, null, 0, true],
    ['a push service that is overrun', 'PUSH', fault(503), 2, 40, 40, false],
    ['a push service with its own word', 'PUSH', fault(429, 120), 2, 120, 120, false],
    ['a message a push service does not take', 'PUSH', fault(413), 1, 20, 0, false],
    ['a receiver that says no is tried again', 'WEBHOOK', fault(401), 1, 20, 20, false],
    ['a receiver that redirects is tried again, not followed', 'WEBHOOK', fault(302), 1, 20, 20, false],
    ['a receiver that is gone', 'WEBHOOK', gone(410), 1, null, 0, true],
    ['an hour at most', 'WEBHOOK', fault(null), 11, 3600, 60, false],
    ['and ends', 'WEBHOOK', fault(null), 12, null, 60, false],
  ] as const)('%s', (_title, channel, given, attempts, ...expected) => {
    const [retryInSeconds, laneWaitSeconds, isGone] = expected;
    expect(outsideVerdict(channel, given, attempts)).toEqual({
      code: given.code,
      retryInSeconds,
      laneWaitSeconds,
      isGone,
    });
  });

  it.each([
    ['a closed port makes the other e-mails wait', { code: 'ECONNECTION' }, 1, 20, 20],
    ['for a minute at most', { code: 'ECONNECTION' }, 8, 2560, 60],
    ['one address refused makes nobody wait', { code: 'EENVELOPE', responseCode: 550 }, 1, 20, 0],
  ])('%s', (_title, error, attempts, retryInSeconds, laneWaitSeconds) => {
    expect(mailVerdict(error, attempts)).toMatchObject({ retryInSeconds, laneWaitSeconds });
  });

  it.each([
    ['EMAIL', 1e9, false],
    ['TELEGRAM', 3 * 3600 + 1, true],
    ['PUSH', 3 * 3600, false],
    ['WEBHOOK', 24 * 3600 + 1, true],
  ] as const)('%s after %d seconds', (channel, age, expected) => {
    expect(isTooOld(channel, age)).toBe(expected);
  });
});
