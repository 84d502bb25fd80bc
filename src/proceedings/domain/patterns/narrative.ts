/** Words in one shingle. */
const SHINGLE = 5;
/** Numbers of a signature: the estimate of likeness is off by 0.035 at most where texts are four fifths alike. */
export const LANES = 128;

/**
 * @returns the words of a narrative without what changes from copy to copy: case, signs, and figures, which become
 * one sign, so that another hour or house number does not make another text.
 */
export const narrativeWords = (text: string): readonly string[] =>
  text
    .replaceAll('№', ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (/^\p{N}+$/u.test(word) ? '#' : word));

/** @returns the different runs of five words; empty where there are fewer words than `leastWords`. */
export function shinglesOf(text: string, leastWords: number): readonly string[] {
  const words = narrativeWords(text);
  if (words.length < Math.max(leastWords, SHINGLE)) return [];
  const runs = words
    .slice(0, words.length - SHINGLE + 1)
    .map((_, i) => words.slice(i, i + SHINGLE).join(' '));
  return [...new Set(runs)];
}

/** @returns a well-spread 32-bit number of two (finaliser of MurmurHash3). */
function spread(value: number, lane: number): number {
  let h = (value ^ Math.imul(lane + 1, 0x9e3779b1)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * MinHash: of every lane the least number over all shingles. Two signatures agree in as many lanes as their texts
 * share shingles (Jaccard).
 * @param hashes 64-bit keyed hashes of the shingles, as two 32-bit halves each. @returns null for no shingles.
 */
export function signatureOf(hashes: readonly (readonly [high: number, low: number])[]): Uint32Array | null {
  if (hashes.length === 0) return null;
  const lanes = new Uint32Array(LANES).fill(0xffffffff);
  for (const [high, low] of hashes) {
    for (let lane = 0; lane < LANES; lane++) {
      const value = spread((high ^ spread(low, lane)) >>> 0, lane);
      if (value < lanes[lane]!) lanes[lane] = value;
    }
  }
  return lanes;
}

/** @returns how alike two narratives are, 0 to 1: the part of lanes that agree. Symmetric. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let lane = 0; lane < LANES; lane++) if (a[lane] === b[lane]) same++;
  return same / LANES;
}
