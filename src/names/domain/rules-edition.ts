const partsOf = (edition: string): number[] => edition.split(/[-.]/).map(Number);

/**
 * @param edition @param than as `rulesVersion` writes them: year, month, number within it.
 * @returns whether an edition is older. A process of an older one must leave what a newer one wrote alone.
 */
export function isOlderEdition(edition: string, than: string): boolean {
  const [one, other] = [partsOf(edition), partsOf(than)];
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const [a = 0, b = 0] = [one[at], other[at]];
    if (a !== b) return a < b;
  }
  return false;
}
