/** Endings that make a given name tender or short, in key letters, longest first; what stands before is its beginning. */
const ENDINGS = [
  'eCka', 'oCka', 'uSka', 'iuSka', 'enka', 'onka', 'uSa', 'iuSa', 'aSa', 'uSia', 'ulia', 'ura', 'Cik', 'eke', 'jan',
  'tai', 'ik', 'ek', 'ok', 'ka', 'ko', 'ke', 'oS', 'uS', 'aS', 'Sa', 'an', 'on', 'ia', 'a', 'u', 'i', 'S', '',
]; // prettier-ignore
const SHORTEST_BEGINNING = 3;

/** What a likeness through a shared beginning counts: less than through the table. */
export const BEGINNING_LIKENESS = 0.76;

/**
 * The beginnings a short form may have kept of a full name: нурик → nur, айгера → aiger, Конст → konst. A rule for
 * the names no table has; never shorter than three letters.
 */
export function beginningsOf(key: string): string[] {
  const found = new Set<string>();
  for (const ending of ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const beginning = key.slice(0, key.length - ending.length);
    if (beginning.length >= SHORTEST_BEGINNING) found.add(beginning);
  }
  return [...found];
}

/** @returns whether a full name goes on after one of the beginnings: a name is no short form of itself. */
export const continues = (full: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => full.length > beginning.length + 1 && full.startsWith(beginning));
