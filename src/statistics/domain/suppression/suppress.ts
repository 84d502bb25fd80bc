import { type Count, type Grid } from '../count-table.js';
import { LEAST_PEOPLE } from '../dimension.js';
import { slack } from './attack.js';
import { cheapestRing } from './cheapest-ring.js';
import { ledgerOf, type Ledger, type LedgerCell } from './ledger.js';

/** A figure as it may leave the house: null where it is withheld. Why it is withheld is never told. */
export type Shown = number | null;

/**
 * Withholds every count behind which fewer than `leastPeople` people stand (zero is shown), and as many others as
 * it takes that none of them can be worked out from the rest of the same table: whoever holds the file and
 * knows all sums must still think it possible that at least `leastPeople` stand behind it, and can pin down no
 * withheld count at all.
 *
 * Which of the two reasons a cell is withheld for is not in the answer: it would tell that a count is small.
 * @throws when its own attack on the result succeeds; nothing is published then.
 */
export function suppress(grid: Grid<Count>, leastPeople = LEAST_PEOPLE): Grid<Shown> {
  const ledger = ledgerOf(grid);
  const small = ledger.cells.filter((cell) => isSmall(cell, leastPeople));
  const withheld = new Set(small.map((cell) => cell.index));
  // what is hardest to hide goes first: what it needs often serves the others
  for (const cell of [...small].sort((a, b) => b.margin - a.margin || a.people - b.people)) {
    const need = leastPeople - cell.people;
    if (slack(ledger, withheld, cell, 'MORE', need) >= need) continue;
    for (const index of cheapestRing(ledger, withheld, cell, need)) withheld.add(index);
  }
  assertHolds(ledger, withheld, leastPeople);
  const width = grid[0]!.length;
  return grid.map((line, row) =>
    line.map(({ value }, column) => (withheld.has(row * width + column) ? null : value)),
  );
}

export const isSmall = ({ value, people }: Count, leastPeople = LEAST_PEOPLE): boolean =>
  value > 0 && people < leastPeople;

/** The last look before anything is shown, with the same eyes as an attacker's. */
function assertHolds(ledger: Ledger, withheld: ReadonlySet<number>, leastPeople: number): void {
  for (const index of withheld) {
    const cell = ledger.cells[index]!;
    if (!isHidden(ledger, withheld, cell, leastPeople)) throw new Error('a withheld count can be worked out');
  }
}

function isHidden(
  ledger: Ledger,
  withheld: ReadonlySet<number>,
  cell: LedgerCell,
  leastPeople: number,
): boolean {
  const need = isSmall(cell, leastPeople) ? leastPeople - cell.people : 1;
  if (slack(ledger, withheld, cell, 'MORE', need) >= need) return true;
  const canBeLess = cell.value > 1 && slack(ledger, withheld, cell, 'LESS', 1) > 0;
  return !isSmall(cell, leastPeople) && canBeLess;
}
