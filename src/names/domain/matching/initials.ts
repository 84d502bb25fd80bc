/** What an initial that fits counts, and one that fits only if a first letter of two was shortened. */
export const INITIAL_FITS = 0.86;
const INITIAL_MAY_FIT = 0.72;

/** First letters that Latin writes with two signs: Ж. may stand as Z., Х. as K., Ю. as Y. */
const SHORTENED: Readonly<Record<string, string>> = {
  z: 'j', k: 'h', s: 'Sc', c: 'CS', t: 'c', d: 'j', i: 'iej', e: 'i', u: 'vo', o: 'u', v: 'u', g: 'hk', h: 'gk', j: 'i',
}; // prettier-ignore

/** @returns how well an initial's key stands for a name's key; 0 where it cannot. */
export function initialLikeness(initial: string, key: string): number {
  if (key.startsWith(initial)) return INITIAL_FITS;
  const first = initial.charAt(0);
  if (initial.length > 1 && first === key.charAt(0)) return INITIAL_MAY_FIT;
  return SHORTENED[first]?.includes(key.charAt(0)) ? INITIAL_MAY_FIT : 0;
}
