import { lastNight } from './night.js';

describe('the night that is, or was last', () => {
  it.each([
    ['2026-11-14T18:00:00+05:00', '2026-11-14'],
    ['2026-11-15T02:00:00+05:00', '2026-11-14'],
    ['2026-11-15T11:59:00+05:00', '2026-11-14'],
    ['2026-11-15T12:00:00+05:00', '2026-11-15'],
    ['2026-01-01T03:00:00+05:00', '2025-12-31'],
  ])('at %s began on the evening of %s', (at, evening) => {
    expect(lastNight(Date.parse(at))).toBe(evening);
  });
});
