import { layOut, type Placeable } from './layout.js';

const minute = (minutes: number) => minutes * 60_000;
const card = (id: string, lane: number, at: number, more: Partial<Placeable> = {}): Placeable => ({
  id,
  lane,
  at: minute(at),
  height: 40,
  ...more,
});

describe('a line of time that all lanes share', () => {
  it('puts later never higher, and what was at one minute on one height', () => {
    const { places } = layOut([card('a', 0, 0), card('b', 1, 60), card('c', 2, 60), card('d', 0, 61)]);
    const tops = ['a', 'b', 'c', 'd'].map((id) => places.get(id)!.top);
    expect(tops[1]).toBe(tops[2]);
    expect(tops[0]).toBeLessThan(tops[1]!);
    expect(tops[1]).toBeLessThan(tops[3]!);
  });

  it('lets no card of a lane lie on another, also where they are of one minute', () => {
    const items = [0, 1, 1, 2, 3, 90].map((at, index) => card(`c${index}`, 0, at, { height: 40 + index }));
    const placed = items.map(({ id }) => layOut(items).places.get(id)!);
    placed.slice(1).forEach(({ top }, index) => {
      expect(top).toBeGreaterThanOrEqual(placed[index]!.top + placed[index]!.height);
    });
  });

  it('draws what lasted as long as it lasted, and no shorter than its words', () => {
    const { places, topOf } = layOut([
      card('long', 0, 0, { until: minute(60) }),
      card('short', 1, 0, { until: minute(1), height: 80 }),
      card('after', 1, 2),
    ]);
    expect(places.get('long')!.height).toBeCloseTo(topOf(minute(60)) - topOf(0));
    expect(places.get('short')!.height).toBe(80);
    expect(places.get('after')!.top).toBeGreaterThan(places.get('short')!.top + 80);
  });

  it('shortens a long silence and says from when to when', () => {
    const { breaks, topOf } = layOut([card('a', 0, 0), card('b', 0, 60 * 24 * 3)]);
    expect(breaks).toMatchObject([{ from: 0, to: minute(60 * 24 * 3) }]);
    expect(topOf(minute(60 * 24 * 3)) - topOf(0)).toBeLessThan(150);
  });

  it('keeps moments between the cards on their place, and what lies outside at the ends', () => {
    const { topOf } = layOut([card('a', 0, 0), card('b', 1, 100)], [minute(50)]);
    expect(topOf(minute(50))).toBeGreaterThan(topOf(0));
    expect(topOf(minute(75)) - topOf(minute(50))).toBeCloseTo(topOf(minute(100)) - topOf(minute(75)));
    expect(topOf(minute(500))).toBe(topOf(minute(100)));
    expect(layOut([]).topOf(5)).toBe(0);
  });
});
