import { layOut } from './layout.js';
import { hoursBetween, spaced } from './marks.js';

const at = (iso: string) => Date.parse(iso);

describe('hours on the line of time', () => {
  it('are full hours of the zone, also where it is not a full hour off', () => {
    const from = at('2026-11-14T17:20:30.500Z');
    const to = at('2026-11-14T19:10:00Z');
    expect(hoursBetween(from, to, 'Asia/Almaty')).toEqual([
      at('2026-11-14T18:00:00Z'),
      at('2026-11-14T19:00:00Z'),
    ]);
    expect(hoursBetween(from, to, 'Asia/Kolkata')).toEqual([
      at('2026-11-14T17:30:00Z'),
      at('2026-11-14T18:30:00Z'),
    ]);
  });

  it('keep apart, and out of a silence that was shortened', () => {
    const hour = 3_600_000;
    const layout = layOut([
      { id: 'a', lane: 0, at: 0, height: 40 },
      { id: 'b', lane: 0, at: 2 * hour, height: 40 },
      { id: 'c', lane: 0, at: 50 * hour, height: 40 },
    ]);
    const hours = Array.from({ length: 51 }, (_, index) => index * hour);
    expect(spaced(hours, layout, 26)).toEqual([0, hour, 2 * hour, 50 * hour]);
    expect(spaced(hours, layout, 120)).toEqual([0, 2 * hour]);
  });
});
