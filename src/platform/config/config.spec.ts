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
});
