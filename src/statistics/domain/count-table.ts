/** How often something occurs, and how many different people stand behind it. */
export interface Count {
  readonly value: number;
  readonly people: number;
}

/** One line of a counting cube; a null key means "all of them". */
export interface CubeLine extends Count {
  readonly row: string | null;
  readonly column: string | null;
}

/** A grid whose last row and last column are the totals, the grand total in the corner. */
export type Grid<T> = readonly (readonly T[])[];

export interface CountTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** (rows + 1) × (columns + 1) */
  readonly grid: Grid<Count>;
}

const NOTHING: Count = { value: 0, people: 0 };

/**
 * Puts a cube into a table, its keys in the given order.
 * @throws when the cube's margins are not the sums of its cells: such a table cannot be protected.
 */
export function tableOf(
  lines: readonly CubeLine[],
  rows: readonly string[],
  columns: readonly string[],
): CountTable {
  const found = new Map(lines.map((line) => [keyOf(line.row, line.column), line]));
  const grid = [...rows, null].map((row) =>
    [...columns, null].map((column) => {
      const { value, people } = found.get(keyOf(row, column)) ?? NOTHING;
      return { value, people };
    }),
  );
  assertAddsUp(grid);
  return { rows, columns, grid };
}

/** Keys of the lines of a cube that are cells or margins, each once. */
export function keysOf(lines: readonly CubeLine[]): { rows: string[]; columns: string[] } {
  const of = (keys: readonly (string | null)[]) => [
    ...new Set(keys.filter((key): key is string => key !== null)),
  ];
  return { rows: of(lines.map((line) => line.row)), columns: of(lines.map((line) => line.column)) };
}

const keyOf = (row: string | null, column: string | null): string => JSON.stringify([row, column]);

const sumOf = (counts: readonly Count[]): number => counts.reduce((sum, count) => sum + count.value, 0);

function assertAddsUp(grid: Grid<Count>): void {
  const width = grid[0]!.length;
  const columns = Array.from({ length: width }, (_, j) => grid.map((row) => row[j]!));
  for (const line of [...grid, ...columns]) {
    if (sumOf(line.slice(0, -1)) !== line.at(-1)!.value) {
      throw new Error('a margin is not the sum of its cells');
    }
  }
}
