import { dropCost, substitutionCost, SWAP_COST } from './letter-costs.js';

/** Keys are cut here: nobody's name is longer, and the time of a comparison stays bounded. */
export const LONGEST_KEY = 40;

const WIDTH = LONGEST_KEY + 1;
/** Three rows of the table, used again by every call: calls do not overlap, the thread is one. */
let twoUp = new Float64Array(WIDTH);
let up = new Float64Array(WIDTH);
let here = new Float64Array(WIDTH);

function firstRow(word: string, length: number): void {
  here[0] = 0;
  for (let j = 1; j <= length; j += 1) here[j] = here[j - 1]! + dropCost(word.charCodeAt(j - 1));
}

function nextRow(): void {
  [twoUp, up, here] = [up, here, twoUp];
}

/**
 * Weighted edit distance of two keys: letters that scripts, languages and ears confuse are near. Symmetric,
 * 0 for equal keys; keys count up to LONGEST_KEY.
 * @param most above this the exact distance does not matter: Infinity is answered, and soon.
 */
export function keyDistance(one: string, other: string, most = Infinity): number {
  if (one === other) return 0;
  const [rowsUntil, columnsUntil] = [Math.min(one.length, LONGEST_KEY), Math.min(other.length, LONGEST_KEY)];
  firstRow(other, columnsUntil);
  let leastBefore = 0;
  for (let i = 1; i <= rowsUntil; i += 1) {
    nextRow();
    const least = fillRow(one, i, other, columnsUntil);
    // a swap reaches over one row, so two rows must be past it
    if (least > most && leastBefore > most) return Infinity;
    leastBefore = least;
  }
  return here[columnsUntil]!;
}

/** Fills the row of one letter. @returns its smallest value. Comparisons are written out: this is the hottest loop. */
function fillRow(one: string, i: number, other: string, columnsUntil: number): number {
  const a = one.charCodeAt(i - 1);
  const before = i > 1 ? one.charCodeAt(i - 2) : -1;
  const dropA = dropCost(a);
  let left = up[0]! + dropA;
  let least = left;
  here[0] = left;
  for (let j = 1; j <= columnsUntil; j += 1) {
    const b = other.charCodeAt(j - 1);
    let best = up[j - 1]! + substitutionCost(a, b);
    const dropped = up[j]! + dropA;
    if (dropped < best) best = dropped;
    const inserted = left + dropCost(b);
    if (inserted < best) best = inserted;
    if (b === before && j > 1 && a === other.charCodeAt(j - 2) && a !== b) {
      const swapped = twoUp[j - 2]! + SWAP_COST;
      if (swapped < best) best = swapped;
    }
    here[j] = best;
    left = best;
    if (best < least) least = best;
  }
  return least;
}
