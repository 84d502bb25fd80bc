import { barsOf, WITHHELD, type Figure } from './bars.js';

const figure = (key: string, value: number | null): Figure => ({ key, label: key, value, notKnown: false });

describe('bars of a chart', () => {
  it('stand on one scale, the largest over the whole room', () => {
    const widths = barsOf([figure('a', 50), figure('b', 200), figure('c', 0)], 400).map(({ width }) => width);
    expect(widths).toEqual([100, 400, 0]);
  });

  it('that are withheld stand apart from the axis and are all alike', () => {
    const [first, second] = barsOf([figure('a', null), figure('b', null), figure('c', 9)], 400);
    expect(first).toMatchObject({ left: WITHHELD.apart, width: WITHHELD.width });
    expect([first!.left, first!.width]).toEqual([second!.left, second!.width]);
  });

  it('are none where nothing is counted', () => {
    expect(barsOf([], 400)).toEqual([]);
    expect(barsOf([figure('a', 0)], 400)[0]!.width).toBe(0);
  });
});
