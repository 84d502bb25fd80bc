/** What it costs to take one letter of the key alphabet for another; a pair not named here costs 1. */
const SUBSTITUTIONS =
  'ou.15 ei.2 ae.25 iu.3 ao.35 ai.4 eo.4 eu.4 au.45 oi.45 kg.25 kh.25 gh.25 bp.25 vf.25 dt.3 sz.3 cs.3 vu.3 ' +
  'cC.35 CS.35 ji.35 jz.4 cz.35 cj.45 je.6 jo.6 ja.6 ju.6 mn.4 vb.4 sS.45 fp.45 jS.5 jC.5 ck.5 Ch.5 dj.5 dz.5 fb.5 jg.6 lr.8';
const DROPPED: Readonly<Record<string, number>> = {
  i: 0.2,
  e: 0.4,
  a: 0.4,
  o: 0.4,
  u: 0.4,
  h: 0.6,
  t: 0.6,
  j: 0.45,
};
const DROPPED_CONSONANT = 0.9;
/** Two neighbours typed in each other's order. */
export const SWAP_COST = 0.5;

/** The letters of the key alphabet, by number: costs so lie in a table that a processor keeps at hand. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzCS';
/** Places of a row of the table; a power of two above the alphabet. */
export const LETTERS = 32;
/** A letter of another alphabet: equal to itself or wholly different, so a word with one is compared by its codes. */
export const OTHER = 0;

const numbers = new Uint8Array(128);
Array.from(ALPHABET, (letter, at) => (numbers[letter.charCodeAt(0)] = at + 1));

/** @param code UTF-16 of a key letter. @returns its number, or OTHER. */
export const letterNumber = (code: number): number => (code < numbers.length ? numbers[code]! : OTHER);

/** Cost of one letter for another, by their numbers: `one * LETTERS + other`. */
export const SUBSTITUTION = new Float64Array(LETTERS * LETTERS).fill(1);
/** Cost of a letter too many or too few, by its number. */
export const DROP = new Float64Array(LETTERS).fill(DROPPED_CONSONANT);

/** By a letter's number: the letters it is confused with, as bits by their numbers. */
const confused = new Int32Array(LETTERS);
/** By a letter's number: what it costs at least where none of its own kind, but one it is confused with, is there. */
const confusion = new Float64Array(LETTERS).fill(1);

/**
 * @param letters of a word, as bits by their numbers
 * @returns what a letter costs at least beside that word, however the two are laid together.
 */
export function leastCost(letter: number, letters: number): number {
  if (letter === OTHER || letters & (1 << letter)) return 0;
  return letters & confused[letter]! ? Math.min(confusion[letter]!, DROP[letter]!) : DROP[letter]!;
}

const numberOf = (letter: string): number => letterNumber(letter.charCodeAt(0));
for (let letter = 0; letter < LETTERS; letter += 1) SUBSTITUTION[letter * LETTERS + letter] = 0;
for (const pair of SUBSTITUTIONS.split(' ')) {
  const [one, other] = [numberOf(pair.charAt(0)), numberOf(pair.charAt(1))];
  const cost = Number(pair.slice(2));
  SUBSTITUTION[one * LETTERS + other] = cost;
  SUBSTITUTION[other * LETTERS + one] = cost;
  confused[one]! |= 1 << other;
  confused[other]! |= 1 << one;
  confusion[one] = Math.min(confusion[one]!, cost);
  confusion[other] = Math.min(confusion[other]!, cost);
}
for (const [letter, cost] of Object.entries(DROPPED)) DROP[numberOf(letter)] = cost;

/** @param one @param other UTF-16 codes of key letters; letters of other alphabets are equal or wholly different. */
export function substitutionCost(one: number, other: number): number {
  if (one === other) return 0;
  const [a, b] = [letterNumber(one), letterNumber(other)];
  return a === OTHER || b === OTHER ? 1 : SUBSTITUTION[a * LETTERS + b]!;
}
