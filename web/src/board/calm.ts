/**
 * Rows as they are shown while hands are busy: in the order and number that stood, with what is known of them now.
 * What went meanwhile stays as it was, what came waits.
 */
export function keptInPlace<T>(
  stood: readonly T[],
  current: readonly T[],
  idOf: (row: T) => string,
): { readonly rows: readonly T[]; readonly waiting: number } {
  const now = new Map(current.map((row) => [idOf(row), row]));
  const known = new Set(stood.map(idOf));
  const rows = stood.map((row) => now.get(idOf(row)) ?? row);
  return { rows, waiting: current.filter((row) => !known.has(idOf(row))).length };
}
