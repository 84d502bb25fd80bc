import { canonicalName, canonicalTokenSet } from '../../names/index.js';

const MOST_WITNESSES = 30;

/** @returns what tells one name from another in any spelling; null where it is less than two words. */
export function nameKey(text: string): string | null {
  const name = canonicalName(text);
  if (name.tokens.length < 2 || name.tokens.length > 5) return null;
  // initials alone are nobody
  return name.tokens.some(({ role }) => role !== 'INITIAL') ? canonicalTokenSet(name) : null;
}

/**
 * Names in a list of witnesses: one a line, or parted by commas or semicolons. What holds a figure is an address or a
 * count, no name.
 * @returns different keys, in the order of the list.
 */
export function witnessKeys(list: string): readonly string[] {
  const parts = list.split(/[\n;,]+/).filter((part) => !/\p{N}/u.test(part));
  const keys = parts.flatMap((part) => nameKey(part) ?? []);
  return [...new Set(keys)].slice(0, MOST_WITNESSES);
}
