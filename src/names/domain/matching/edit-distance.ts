import { DROP, leastCost, letterNumber, LETTERS, OTHER, SUBSTITUTION, SWAP_COST } from './letter-costs.js';

/** Keys are cut here: nobody's name is longer, and the time of a comparison stays bounded. */
export const LONGEST_KEY = 40;

const WIDTH = LONGEST_KEY + 1;
/** Three rows of the table, used again by every call: calls do not overlap, the thread is one. */
let twoUp = new Float64Array(WIDTH);
let up = new Float64Array(WIDTH);
let here = new Float64Array(WIDTH);
/** Numbers of the letters of both words; the first is often the same for many calls. */
const ones = new Uint8Array(LONGEST_KEY);
const others = new Uint8Array(LONGEST_KEY);
let lastOne = '';
/** The different letters of both, as bits; a letter of another alphabet is the lowest. */
let lettersOfOne = 0;
/** Two ways to sum the same costs differ by less. */
const ROUNDING = 1e-9;

/** @returns the length that counts. */
function number(word: string, into: Uint8Array): number {
  const length = Math.min(word.length, LONGEST_KEY);
  for (let at = 0; at < length; at += 1) into[at] = letterNumber(word.charCodeAt(at));
  return length;
}

function lettersOf(numbers: Uint8Array, length: number): number {
  let letters = 0;
  for (let at = 0; at < length; at += 1) letters |= 1 << numbers[at]!;
  return letters;
}

/** Whether the letters that one word has and the other lacks cost more already: most words are told apart by this. */
function areApart(numbers: Uint8Array, length: number, letters: number, most: number): boolean {
  if (letters & (1 << OTHER)) return false;
  let least = 0;
  for (let at = 0; at < length; at += 1) {
    least += leastCost(numbers[at]!, letters);
    if (least > most) return true;
  }
  return false;
}

/** A letter without a number is equal to itself and to nothing else. */
const costOfOther = (a: number, b: number, one: number, other: number): number =>
  a === b && one === other ? 0 : 1;

/**
 * Weighted edit distance of two keys: letters that scripts, languages and ears confuse are near. Symmetric,
 * 0 for equal keys; keys count up to LONGEST_KEY.
 * @param most above this the exact distance does not matter: Infinity is answered, and soon.
 */
export function keyDistance(one: string, other: string, most = Infinity): number {
  if (one === other) return 0;
  const rows = Math.min(one.length, LONGEST_KEY);
  if (one !== lastOne) {
    number(one, ones);
    lettersOfOne = lettersOf(ones, rows);
    lastOne = one;
  }
  const columns = number(other, others);
  const apart = most + ROUNDING;
  if (areApart(ones, rows, lettersOf(others, columns), apart)) return Infinity;
  if (areApart(others, columns, lettersOfOne, apart)) return Infinity;
  here[0] = 0;
  for (let j = 1; j <= columns; j += 1) here[j] = here[j - 1]! + DROP[others[j - 1]!]!;
  let leastBefore = 0;
  for (let i = 1; i <= rows; i += 1) {
    [twoUp, up, here] = [up, here, twoUp];
    const least = fillRow(one, i, other, columns);
    // a swap reaches over one row, so two rows must be past it
    if (least > most && leastBefore > most) return Infinity;
    leastBefore = least;
  }
  return here[columns]!;
}

/** Fills the row of one letter. @returns its smallest value. Comparisons are written out: this is the hottest loop. */
function fillRow(one: string, i: number, other: string, columns: number): number {
  const a = ones[i - 1]!;
  const dropA = DROP[a]!;
  const row = a * LETTERS;
  let left = up[0]! + dropA;
  let least = left;
  here[0] = left;
  for (let j = 1; j <= columns; j += 1) {
    const b = others[j - 1]!;
    const cost =
      a === OTHER || b === OTHER
        ? costOfOther(a, b, one.charCodeAt(i - 1), other.charCodeAt(j - 1))
        : SUBSTITUTION[row + b]!;
    let best = up[j - 1]! + cost;
    const dropped = up[j]! + dropA;
    if (dropped < best) best = dropped;
    const inserted = left + DROP[b]!;
    if (inserted < best) best = inserted;
    if (cost !== 0 && i > 1 && j > 1 && isSwap(one, i, other, j)) {
      const swapped = twoUp[j - 2]! + SWAP_COST;
      if (swapped < best) best = swapped;
    }
    here[j] = best;
    left = best;
    if (best < least) least = best;
  }
  return least;
}

/** Whether the last two letters of both beginnings are the same two in the other order. */
const isSwap = (one: string, i: number, other: string, j: number): boolean =>
  ones[i - 2] === others[j - 1] &&
  ones[i - 1] === others[j - 2] &&
  one.charCodeAt(i - 2) === other.charCodeAt(j - 1) &&
  one.charCodeAt(i - 1) === other.charCodeAt(j - 2);
