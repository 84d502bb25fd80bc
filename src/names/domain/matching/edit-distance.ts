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
 */
export function keyDistance(one: string, other: string): number {
  if (one === other) return 0;
  const [rowsUntil, columnsUntil] = [Math.min(one.length, LONGEST_KEY), Math.min(other.length, LONGEST_KEY)];
  firstRow(other, columnsUntil);
  for (let i = 1; i <= rowsUntil; i += 1) {
    nextRow();
    const a = one.charCodeAt(i - 1);
    const dropA = dropCost(a);
    here[0] = up[0]! + dropA;
    for (let j = 1; j <= columnsUntil; j += 1) {
      const b = other.charCodeAt(j - 1);
      let best = Math.min(up[j - 1]! + substitutionCost(a, b), up[j]! + dropA, here[j - 1]! + dropCost(b));
      const isSwap = i > 1 && j > 1 && a === other.charCodeAt(j - 2) && b === one.charCodeAt(i - 2);
      if (isSwap && a !== b) best = Math.min(best, twoUp[j - 2]! + SWAP_COST);
      here[j] = best;
    }
  }
  return here[columnsUntil]!;
}
