/**
 * A linear programme solved the plain way (two phases, Bland's rule): an attacker that shares no idea with the
 * code under test. For specs only.
 * @returns the greatest value of `goal · x` over x ≥ 0 with `rows · x = right`; Infinity when unbounded.
 */
export function maximise(
  goal: readonly number[],
  rows: readonly number[][],
  right: readonly number[],
): number {
  const width = goal.length;
  const signs = right.map((value) => (value < 0 ? -1 : 1));
  const tableau = rows.map((row, i) => [
    ...row.map((value) => value * signs[i]!),
    ...rows.map((_, j) => (i === j ? 1 : 0)),
    right[i]! * signs[i]!,
  ]);
  const basis = rows.map((_, i) => width + i);
  const artificial = [...goal.map(() => 0), ...rows.map(() => -1)];
  const start = pivotToOptimum(tableau, basis, artificial, width + rows.length);
  if (Math.abs(start) > EPSILON) throw new Error('no solution at all');
  dropArtificials(tableau, basis, width);
  return pivotToOptimum(tableau, basis, [...goal, ...rows.map(() => 0)], width);
}

const EPSILON = 1e-7;

function pivotToOptimum(
  tableau: number[][],
  basis: number[],
  goal: readonly number[],
  columns: number,
): number {
  for (;;) {
    const reduced = (j: number) =>
      goal[j]! - tableau.reduce((sum, row, i) => sum + goal[basis[i]!]! * row[j]!, 0);
    let entering = -1;
    for (let j = 0; j < columns && entering < 0; j += 1) if (reduced(j) > EPSILON) entering = j;
    if (entering < 0) return tableau.reduce((sum, row, i) => sum + goal[basis[i]!]! * row.at(-1)!, 0);
    const leaving = leavingRow(tableau, basis, entering);
    if (leaving < 0) return Infinity;
    pivot(tableau, leaving, entering);
    basis[leaving] = entering;
  }
}

/** An artificial variable left in the basis at zero could grow again: it leaves, or its row says nothing. */
function dropArtificials(tableau: number[][], basis: number[], width: number): void {
  for (let i = tableau.length - 1; i >= 0; i -= 1) {
    if (basis[i]! < width) continue;
    const column = tableau[i]!.slice(0, width).findIndex((value) => Math.abs(value) > EPSILON);
    if (column >= 0) {
      pivot(tableau, i, column);
      basis[i] = column;
    } else {
      tableau.splice(i, 1);
      basis.splice(i, 1);
    }
  }
}

function leavingRow(tableau: readonly number[][], basis: readonly number[], entering: number): number {
  let best = -1;
  let ratio = Infinity;
  tableau.forEach((row, i) => {
    if (row[entering]! <= EPSILON) return;
    const own = row.at(-1)! / row[entering]!;
    if (own < ratio - EPSILON || (own < ratio + EPSILON && (best < 0 || basis[i]! < basis[best]!))) {
      best = i;
      ratio = own;
    }
  });
  return best;
}

function pivot(tableau: number[][], at: number, column: number): void {
  const by = tableau[at]![column]!;
  tableau[at] = tableau[at]!.map((value) => value / by);
  tableau.forEach((row, i) => {
    const factor = row[column]!;
    if (i !== at && factor !== 0) tableau[i] = row.map((value, j) => value - factor * tableau[at]![j]!);
  });
}
