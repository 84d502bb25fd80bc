import { type Count, type Grid } from '../count-table.js';

/**
 * A table as its reader may compute with it. Each row and each column is a node, each cell an edge: a count
 * flows from its row to its column, a margin back from its column to its row. That every row and column adds
 * up then says that what flows into a node flows out of it, so every table that fits the published figures
 * differs from the true one by circular flows through withheld cells, and by nothing else (D. Gusfield,
 * A graph theoretic approach to statistical data security, 1988).
 */
export interface Ledger {
  readonly nodes: number;
  readonly cells: readonly LedgerCell[];
}

export interface LedgerCell extends Count {
  readonly index: number;
  readonly row: number;
  readonly column: number;
  /** 0 a cell, 1 a margin, 2 the grand total */
  readonly margin: 0 | 1 | 2;
  readonly from: number;
  readonly to: number;
}

/** @param grid with its totals; every row and column adds up. */
export function ledgerOf(grid: Grid<Count>): Ledger {
  const lastRow = grid.length - 1;
  const lastColumn = grid[0]!.length - 1;
  const cells = grid.flatMap((line, row) =>
    line.map((count, column) => {
      const margin = (Number(row === lastRow) + Number(column === lastColumn)) as 0 | 1 | 2;
      const nodes = [row, grid.length + column] as const;
      const [from, to] = margin === 1 ? [nodes[1], nodes[0]] : nodes;
      return { ...count, index: row * (lastColumn + 1) + column, row, column, margin, from, to };
    }),
  );
  return { nodes: grid.length + lastColumn + 1, cells };
}
