import { readConfig } from './index.js';

describe('settings', () => {
  it('names the wrong variable and never prints its value', () => {
    expect(() => readConfig({ PORT: 'hunter2-secret', LOG_LEVEL: 'loud' })).toThrow(/PORT.*LOG_LEVEL/);
    expect(() => readConfig({ PORT: 'hunter2-secret' })).not.toThrow(/hunter2/);
  });

  it('keeps demo people on loopback', () => {
    expect(() => readConfig({ HOST: '0.0.0.0', QORGAU_DEMO: 'true' })).toThrow(/HOST must be 127.0.0.1/);
    expect(readConfig({ HOST: '0.0.0.0', QORGAU_DEMO: 'false' }).get('HOST')).toBe('0.0.0.0');
  });

  it('has a default for every variable and cannot be changed afterwards', () => {
    const config = readConfig({ QORGAU_DEMO: '' });
    expect(config.isDemo).toBe(true);
    expect(Object.isFrozen(config.settings)).toBe(true);
  });

  it.each([
    ['https://api.telegram.org', true],
    ['http://127.0.0.1:8081', true],
    ['http://telegram.example', false],
    ['not an address', false],
  ])('a bot’s token leaves this machine sealed only: %s', (TELEGRAM_API_ROOT, isFine) => {
    const reading = () => readConfig({ TELEGRAM_API_ROOT });
    if (isFine) expect(reading).not.toThrow();
    else expect(reading).toThrow(/TELEGRAM_API_ROOT/);
  });

  it('takes both halves of the push key or none', () => {
    expect(() => readConfig({ VAPID_PUBLIC_KEY: 'B' })).toThrow(/VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY/);
    expect(() => readConfig({ FAMILY_TELEGRAM_TOKEN: 'secret-token' })).toThrow(/needs FAMILY_TELEGRAM_BOT/);
    const oneBot = { TELEGRAM_BOT_TOKEN: 'secret-token', FAMILY_TELEGRAM_TOKEN: 'secret-token' };
    expect(() => readConfig({ ...oneBot, FAMILY_TELEGRAM_BOT: 'invented_bot' })).toThrow(/another bot/);
    expect(() => readConfig(oneBot)).not.toThrow(/secret-token/);
    expect(() => readConfig({ VAPID_PRIVATE_KEY: 'secret-half' })).not.toThrow(/secret-half/);
  });
});
