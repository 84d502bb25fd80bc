import type { SaidWhen } from '../api/operations.js';
import { saidOf, typedOf } from './said-when.js';

const ZONE = 'Asia/Almaty';
const hour: SaidWhen = {
  at: '2026-11-14T17:00:00.000Z',
  date: null,
  precision: 'HOUR',
  asWritten: 'около десяти',
  local: '2026-11-14T22:00:00+05:00',
  zone: ZONE,
};

describe('a time of a court record', () => {
  it('is to the minute, or a day alone, or not known', () => {
    expect(saidOf({ date: '2026-11-14', time: '22:51' }, ZONE, null)).toEqual({
      local: '2026-11-14T22:51',
      zone: ZONE,
      precision: 'MINUTE',
    });
    expect(saidOf({ date: '2026-11-14', time: '' }, ZONE, null)).toEqual({
      date: '2026-11-14',
      zone: ZONE,
      precision: 'DAY',
    });
    expect(saidOf({ date: '', time: '22:51' }, ZONE, null)).toBeNull();
  });

  it('that nobody touched in a correction stays as sharp as it was', () => {
    const shown = typedOf(hour, ZONE);
    expect(shown).toEqual({ date: '2026-11-14', time: '22:00' });
    const standing = { said: hour, zone: ZONE };
    expect(saidOf(shown, ZONE, standing)).toMatchObject({ precision: 'HOUR', asWritten: 'около десяти' });
    expect(saidOf({ ...shown, time: '22:05' }, ZONE, standing)).toMatchObject({ precision: 'MINUTE' });
  });

  it('that was a day has no clock', () => {
    const day: SaidWhen = { ...hour, at: null, date: '2026-11-14', precision: 'DAY', local: null };
    expect(typedOf(day, ZONE)).toEqual({ date: '2026-11-14', time: '' });
    expect(saidOf({ date: '2026-11-14', time: '' }, ZONE, { said: day, zone: ZONE })).toMatchObject({
      date: '2026-11-14',
      precision: 'DAY',
    });
  });
});
