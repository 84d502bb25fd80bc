import { instantOf, localOf } from './local.js';

describe('a wall clock typed into a form', () => {
  it.each([
    ['2026-11-14T22:52', 'Asia/Almaty', '2026-11-14T17:52:00.000Z'],
    ['2024-02-29T23:30', 'Asia/Almaty', '2024-02-29T17:30:00.000Z'],
    ['2024-03-01T12:00', 'Asia/Almaty', '2024-03-01T07:00:00.000Z'],
    ['2026-07-01T00:00', 'UTC', '2026-07-01T00:00:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(instant);
    expect(localOf(instant, zone)).toBe(local);
  });

  it('that is none is nothing', () => {
    expect(instantOf('', 'UTC')).toBeNull();
  });
});
