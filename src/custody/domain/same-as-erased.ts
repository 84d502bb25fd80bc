/** Keyed hashes of a row, or of somebody erased. */
interface Marks {
  readonly nameKeys: readonly Buffer[];
  readonly birthKeys: readonly Buffer[];
  readonly iinKey: Buffer | null;
}

/**
 * Whether a row says of somebody what a tombstone says of somebody erased. Likeness does not count: it would leave out
 * namesakes. Where both know an IIN it decides; where both know a date, an equal name of the same year is not enough.
 */
export function isSameAsErased(row: Marks, erased: Marks): boolean {
  if (row.iinKey && erased.iinKey) return row.iinKey.equals(erased.iinKey);
  if (!meet(row.nameKeys, erased.nameKeys)) return false;
  if (row.birthKeys.length === 0 || erased.birthKeys.length === 0) return true;
  return meet(row.birthKeys, erased.birthKeys);
}

const meet = (some: readonly Buffer[], others: readonly Buffer[]): boolean =>
  some.some((one) => others.some((other) => one.equals(other)));
