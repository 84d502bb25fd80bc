import { LEAST } from './attack.js';
import { type Ledger, type LedgerCell } from './ledger.js';

/**
 * The cheapest set of counts to withhold so that `target` could be `need` more than it is: a ring of cells
 * through it, each of which can give or take that much. What is withheld already costs nothing, a margin
 * costs more than cells, the grand total most. There always is one: the cell, its two margins and the grand
 * total can all grow together.
 * @returns indices of the ring's cells without the target.
 */
export function cheapestRing(
  ledger: Ledger,
  withheld: ReadonlySet<number>,
  target: LedgerCell,
  need: number,
): number[] {
  const steps = stepsOf(ledger, withheld, target, need);
  const cost = new Array<number>(ledger.nodes).fill(Infinity);
  const reachedBy = new Array<Step | null>(ledger.nodes).fill(null);
  const open = new Set([target.to]);
  cost[target.to] = 0;
  while (open.size > 0) {
    const node = [...open].reduce((best, other) => (cost[other]! < cost[best]! ? other : best));
    open.delete(node);
    for (const step of steps[node]!) {
      const price = cost[node]! + step.price;
      if (price >= cost[step.to]!) continue;
      cost[step.to] = price;
      reachedBy[step.to] = step;
      open.add(step.to);
    }
  }
  const ring: number[] = [];
  for (let step = reachedBy[target.from]; step; step = reachedBy[step.from] ?? null) {
    ring.push(step.cell);
    if (step.from === target.to) break;
  }
  return ring;
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly cell: number;
  readonly price: number;
}

const PRICE_OF_MARGIN = [1, 20, 1000] as const;
/** So small that a cell withheld already is preferred, yet a ring does not wander through needless ones. */
const PRICE_OF_WITHHELD = 1e-6;

/** Zeros are published, so they take no part. */
function stepsOf(ledger: Ledger, withheld: ReadonlySet<number>, target: LedgerCell, need: number): Step[][] {
  const steps: Step[][] = Array.from({ length: ledger.nodes }, () => []);
  const most = Math.max(...ledger.cells.map((cell) => cell.value));
  for (const cell of ledger.cells) {
    if (cell.value === 0 || cell.index === target.index) continue;
    const price = withheld.has(cell.index)
      ? PRICE_OF_WITHHELD
      : PRICE_OF_MARGIN[cell.margin] * (1 + cell.value / most);
    const { from, to, index } = cell;
    steps[from]!.push({ from, to, cell: index, price });
    if (cell.value - LEAST >= need) steps[to]!.push({ from: to, to: from, cell: index, price });
  }
  return steps;
}
