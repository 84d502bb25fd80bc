import { type Ledger, type LedgerCell } from './ledger.js';

/** The least and the most a withheld count can be, for somebody who has the rest of the file. */
export interface Interval {
  readonly least: number;
  /** Infinity where nothing bounds it */
  readonly most: number;
}

/**
 * What an attacker knows about a withheld count, exactly: the tightest bounds that follow from every published
 * figure, from all sums, and from knowing that no withheld count is zero.
 */
export function attack(ledger: Ledger, withheld: ReadonlySet<number>, target: LedgerCell): Interval {
  return {
    least:
      target.value - Math.min(target.value - LEAST, slack(ledger, withheld, target, 'LESS', target.value)),
    most: target.value + slack(ledger, withheld, target, 'MORE', Infinity),
  };
}

/** Zeros are published: a withheld count is one at least, and the attacker knows that. */
export const LEAST = 1;

/**
 * By how much a withheld count could be more (or less) than it is with every published figure the same.
 * @param enough looks no further once this much is found.
 */

export function slack(
  ledger: Ledger,
  withheld: ReadonlySet<number>,
  target: LedgerCell,
  direction: 'MORE' | 'LESS',
  enough: number,
): number {
  const arcs = residualArcs(ledger, withheld, target);
  const [source, sink] = direction === 'MORE' ? [target.to, target.from] : [target.from, target.to];
  let found = 0;
  while (found < enough) {
    const path = shortestPath(arcs, ledger.nodes, source, sink);
    if (!path) return found;
    const room = Math.min(...path.map((arc) => arc.room));
    if (room === Infinity) return Infinity;
    for (const arc of path) {
      arc.room -= room;
      arc.back.room += room;
    }
    found += room;
  }
  return found;
}

interface Arc {
  readonly to: number;
  room: number;
  back: Arc;
}

/** A withheld count may grow without end and shrink to one; the target itself is what is asked about. */
function residualArcs(ledger: Ledger, withheld: ReadonlySet<number>, target: LedgerCell): Arc[][] {
  const arcs: Arc[][] = Array.from({ length: ledger.nodes }, () => []);
  for (const index of withheld) {
    if (index === target.index) continue;
    const cell = ledger.cells[index]!;
    const more = { to: cell.to, room: Infinity } as Arc;
    const less: Arc = { to: cell.from, room: cell.value - LEAST, back: more };
    more.back = less;
    arcs[cell.from]!.push(more);
    arcs[cell.to]!.push(less);
  }
  return arcs;
}

/** Breadth first, so that the search ends after finitely many paths (Edmonds, Karp 1972). */
function shortestPath(arcs: readonly Arc[][], nodes: number, source: number, sink: number): Arc[] | null {
  const reachedBy = new Array<Arc | null>(nodes).fill(null);
  const queue = [source];
  for (let head = 0; head < queue.length && !reachedBy[sink]; head += 1) {
    for (const arc of arcs[queue[head]!]!) {
      if (arc.room > 0 && arc.to !== source && !reachedBy[arc.to]) {
        reachedBy[arc.to] = arc;
        queue.push(arc.to);
      }
    }
  }
  if (!reachedBy[sink]) return null;
  const path: Arc[] = [];
  for (let node = sink; node !== source;) {
    const arc = reachedBy[node]!;
    path.push(arc);
    node = arc.back.to;
  }
  return path;
}
