import { deviceOf } from './device.js';

const MOZILLA = 'Mozilla/5.0';
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('what somebody signed in with', () => {
  it.each([
    [
      `${MOZILLA} (Linux; Android 10; K) ${WEBKIT} Chrome/138.0.0.0 Mobile Safari/537.36`,
      'ANDROID',
      'CHROME',
    ],
    [
      `${MOZILLA} (Linux; Android 13; SAMSUNG SM-A536E) ${WEBKIT} SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36`,
      'ANDROID',
      'SAMSUNG',
    ],
    [`${MOZILLA} (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0`, 'ANDROID', 'FIREFOX'],
    [
      `${MOZILLA} (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1`,
      'IOS',
      'SAFARI',
    ],
    [
      `${MOZILLA} (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/138.0 Mobile/15E148 Safari/604.1`,
      'IOS',
      'CHROME',
    ],
    [
      `${MOZILLA} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0`,
      'WINDOWS',
      'EDGE',
    ],
    [
      `${MOZILLA} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/136.0.0.0 YaBrowser/25.6.0.0 Safari/537.36`,
      'WINDOWS',
      'YANDEX',
    ],
    [
      `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15`,
      'MACOS',
      'SAFARI',
    ],
    [`${MOZILLA} (X11; Linux x86_64) ${WEBKIT} Chrome/138.0.0.0 Safari/537.36 OPR/120.0`, 'LINUX', 'OPERA'],
    [`${MOZILLA} (X11; FreeBSD amd64; rv:140.0) Gecko/20100101 Firefox/140.0`, 'OTHER', 'FIREFOX'],
    [`${MOZILLA} (X11; Linux x86_64) Something/1.0`, 'LINUX', 'OTHER'],
  ])('is read without version or model: %s', (userAgent, system, browser) => {
    expect(deviceOf(userAgent)).toEqual({ system, browser });
  });

  it.each([['node'], ['curl/8.5.0'], [''], [undefined], [`${'x'.repeat(600)} Android Firefox/1`]])(
    'is not known of a program, or where nothing is said: %s',
    (userAgent) => expect(deviceOf(userAgent)).toBeNull(),
  );
});
