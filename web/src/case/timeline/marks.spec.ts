import { layOut } from './layout.js';
import type { CaseOf } from './events.js';
import { endMark, hoursBetween, spaced, termEndsOf } from './marks.js';

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

describe('the end of a term on the line of time', () => {
  const due = '2026-11-14T18:00:00Z';
  const of = (change: object) =>
    termEndsOf(
      {
        deadlines: [
          {
            ...{ id: '1', title: 'Три часа', watched: false, voidReason: null, dueAt: due },
            ...{ latestArguableAt: '2026-11-14T20:00:00Z', state: 'RUNNING', ...change },
          },
        ],
      } as unknown as CaseOf,
      at(due),
    );

  it('has both readings while it is open, and is a violation once the safe one passed', () => {
    const [safe, other] = of({});
    expect([safe!.reading, other!.reading]).toEqual(['SAFE', 'OTHER']);
    expect(endMark(safe!, at(due) - 1)).toBe('RUNNING');
    expect(endMark(safe!, at(due))).toBe('VIOLATION');
  });

  it('is no violation where it was done in time, whenever one looks', () => {
    const ends = of({ state: 'MET' });
    expect(ends).toHaveLength(1);
    expect(endMark(ends[0]!, at(due) + 86_400_000)).toBe('RESOLVED');
  });

  it('is not there for a clock that is gone or that others keep', () => {
    expect(of({ voidReason: 'CONDITION_GONE' })).toEqual([]);
    expect(of({ watched: true })).toEqual([]);
  });
});
