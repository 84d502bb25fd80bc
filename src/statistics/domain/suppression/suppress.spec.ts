import fc from 'fast-check';
import { tableOf, type Count, type CubeLine, type Grid } from '../count-table.js';
import { attack } from './attack.js';
import { ledgerOf } from './ledger.js';
import { maximise } from './simplex.testing.js';
import { isSmall, suppress, type Shown } from './suppress.js';

/** A grid with totals from cells; every unit is a person of its own unless `people` says otherwise. */
function gridOf(
  cells: readonly (readonly number[])[],
  people: (value: number) => number = (v) => v,
): Grid<Count> {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const rows = cells.map((row) => [...row, sum(row)]);
  const totals = rows[0]!.map((_, j) => sum(rows.map((row) => row[j]!)));
  return [...rows, totals].map((row) => row.map((value) => ({ value, people: people(value) })));
}

const withheldIn = (shown: Grid<Shown>): Set<number> =>
  new Set(shown.flat().flatMap((value, index) => (value === null ? [index] : [])));

/** What a reader can compute with nothing but the file: linear programming over the sums, no graph. */
function readersBounds(shown: Grid<Shown>): Map<number, { least: number; most: number }> {
  const width = shown[0]!.length;
  const unknowns = [...withheldIn(shown)];
  const equations: number[][] = [];
  const right: number[] = [];
  const line = (indices: readonly number[]) => {
    const sign = (k: number): number => (k === indices.length - 1 ? -1 : 1);
    const row = unknowns.map((unknown) => (indices.includes(unknown) ? sign(indices.indexOf(unknown)) : 0));
    const known = indices.reduce((sum, index, k) => sum + sign(k) * (shown.flat()[index] ?? 0), 0);
    // every unknown is one at least: shift it, so that the programme's variables start at zero
    equations.push(row);
    right.push(-known - row.reduce((sum, value) => sum + value, 0));
  };
  shown.forEach((row, i) => line(row.map((_, j) => i * width + j)));
  shown[0]!.forEach((_, j) => line(shown.map((_row, i) => i * width + j)));
  return new Map(
    unknowns.map((unknown, at) => {
      const goal = unknowns.map((_, i) => (i === at ? 1 : 0));
      return [
        unknown,
        {
          least:
            1 -
            maximise(
              goal.map((g) => -g),
              equations,
              right,
            ),
          most: 1 + maximise(goal, equations, right),
        },
      ];
    }),
  );
}

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 400 }) },
);
const cellsOf = (most: number) =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([rows, columns]) =>
    fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('suppress', () => {
  it.each<[string, number[][], (number | null)[][]]>([
    [
      'shows a table without small counts as it is',
      [
        [5, 9],
        [12, 0],
      ],
      [
        [5, 9, 14],
        [12, 0, 12],
        [17, 9, 26],
      ],
    ],
    [
      'shows zero as zero',
      [
        [0, 0],
        [6, 0],
      ],
      [
        [0, 0, 0],
        [6, 0, 6],
        [6, 0, 6],
      ],
    ],
    [
      'withholds a ring around one small count',
      [
        [3, 20],
        [30, 40],
      ],
      [
        [null, null, 23],
        [null, null, 70],
        [33, 60, 93],
      ],
    ],
    [
      'withholds everything of a table of three people',
      [[1, 2]],
      [
        [null, null, null],
        [null, null, null],
      ],
    ],
    [
      'withholds a total that would bound a small count below five: 1 + 4 = 5',
      [[1, 4]],
      [
        [null, null, null],
        [null, null, null],
      ],
    ],
    [
      'leaves a total that does not: 3 + 4 = 7',
      [[3, 4]],
      [
        [null, null, 7],
        [null, null, 7],
      ],
    ],
  ])('%s', (_title, cells, expected) => {
    expect(suppress(gridOf(cells))).toEqual(expected);
  });

  it('withholds nine violations that two people suffered', () => {
    const grid = gridOf(
      [
        [9, 40],
        [50, 60],
      ],
      (count) => (count === 9 ? 2 : count),
    );
    const shown = suppress(grid);
    expect(shown[0]![0]).toBeNull();
    expect(attack(ledgerOf(grid), withheldIn(shown), ledgerOf(grid).cells[0]!).most).toBeGreaterThanOrEqual(
      12,
    );
  });

  it('is not talked into suppression by figures nobody needs protected', () => {
    const shown = suppress(
      gridOf([
        [100, 200, 300],
        [2, 150, 250],
        [120, 130, 140],
      ]),
    );
    expect(withheldIn(shown).size).toBe(4);
  });

  it('agrees with linear programming on what can be worked out', () => {
    fc.assert(
      fc.property(cellsOf(4), fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), (cells, mask) => {
        const grid = gridOf(cells);
        const ledger = ledgerOf(grid);
        const withheld = new Set(
          ledger.cells.filter((c) => c.value > 0 && mask[c.index]).map((c) => c.index),
        );
        const width = grid[0]!.length;
        const shown = grid.map((row, i) => row.map((c, j) => (withheld.has(i * width + j) ? null : c.value)));
        const bounds = readersBounds(shown);
        for (const index of withheld) {
          const own = attack(ledger, withheld, ledger.cells[index]!);
          expect(own.least).toBeCloseTo(bounds.get(index)!.least, 4);
          expect(own.most).toBeCloseTo(bounds.get(index)!.most, 4);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves no small count shown, pinned down or bounded below five, by linear programming', () => {
    fc.assert(
      fc.property(cellsOf(5), (cells) => {
        const grid = gridOf(cells);
        const shown = suppress(grid);
        const counts = grid.flat();
        shown.flat().forEach((figure, index) => {
          expect(figure === null || figure === counts[index]!.value).toBe(true);
          expect(figure !== null && isSmall(counts[index]!)).toBe(false);
        });
        for (const [index, { least, most }] of readersBounds(shown)) {
          expect(most - least).toBeGreaterThanOrEqual(1 - 1e-6);
          if (isSmall(counts[index]!)) expect(most).toBeGreaterThanOrEqual(5 - 1e-6);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does so for ten thousand tables, wide, narrow and sparse', () => {
    fc.assert(
      fc.property(cellsOf(6), (cells) => {
        const grid = gridOf(cells);
        const ledger = ledgerOf(grid);
        const withheld = withheldIn(suppress(grid));
        for (const index of withheld) {
          const cell = ledger.cells[index]!;
          const { least, most } = attack(ledger, withheld, cell);
          expect(most).toBeGreaterThan(least);
          if (isSmall(cell)) expect(most).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  it('protects a day of two hundred departments in good time', () => {
    const cells = Array.from({ length: 200 }, (_, i) =>
      Array.from({ length: 12 }, (_, j) => ((i * 7 + j * 13) % 17) - 8),
    ).map((row) => row.map((count) => Math.max(0, count)));
    const shown = suppress(gridOf(cells));
    expect(withheldIn(shown).size).toBeGreaterThan(0);
    expect(shown.at(-1)!.at(-1)).not.toBeNull();
  });
});

describe('tableOf', () => {
  const line = (row: string | null, column: string | null, count: number): CubeLine => ({
    row,
    column,
    value: count,
    people: count,
  });

  it('puts a cube into rows, columns and margins, in the order asked', () => {
    const cube = [
      line('a', 'x', 2),
      line('b', 'x', 3),
      line('a', null, 2),
      line('b', null, 3),
      line(null, 'x', 5),
      line(null, null, 5),
    ];
    const { grid } = tableOf(cube, ['b', 'a'], ['x', 'y']);
    expect(grid.map((row) => row.map((count) => count.value))).toEqual([
      [3, 0, 3],
      [2, 0, 2],
      [5, 0, 5],
    ]);
  });

  it('refuses a cube whose margins are not its sums', () => {
    expect(() =>
      tableOf([line('a', 'x', 2), line('a', null, 3), line(null, 'x', 2), line(null, null, 3)], ['a'], ['x']),
    ).toThrow('margin');
  });
});
