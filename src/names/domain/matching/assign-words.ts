import { MOST_WORDS, type AskedWord } from './asked-name.js';
import { type StoredWord } from './stored-name.js';
import { INITIAL_FITS } from './initials.js';
import { LEAST_LIKENESS, type WordLikeness } from './word-likeness.js';

/** A word asked and the stored word it is taken for. */
export interface Pair extends WordLikeness {
  readonly asked: AskedWord;
  readonly stored: StoredWord;
  readonly storedAt: number;
  /** Likeness after the price of standing in another role. */
  readonly worth: number;
  /** What the asked word weighs in the whole name. */
  readonly weight: number;
}

/** How a word asked reads as a stored word; the caller may remember it. */
export type Likeness = (word: AskedWord, key: string) => WordLikeness;

const ROLE_CROSSED = 0.88;
const WEIGHTS = { NAME: 1, PATRONYMIC: 0.5, INITIAL: 0.35 } as const;

const INITIAL: WordLikeness = { likeness: INITIAL_FITS, how: 'INITIAL' };
const NO_INITIAL: WordLikeness = { likeness: 0, how: 'INITIAL' };

/** @returns the weight of a word by its role and rarity; a word nobody bears is a slip and as rare as what it met. */
export const weightOf = (word: AskedWord, met?: StoredWord): number =>
  WEIGHTS[met?.role === 'INITIAL' ? 'INITIAL' : word.role] *
  (0.75 + 0.5 * (word.rarity < 1 || !met ? word.rarity : met.rarity));

function pairOf(asked: AskedWord, stored: StoredWord, storedAt: number, likeness: Likeness): Pair | null {
  const isStoredInitial = stored.role === 'INITIAL';
  if (isStoredInitial && asked.role === 'INITIAL') {
    const isSame = asked.key.startsWith(stored.key) || stored.key.startsWith(asked.key);
    const weight = weightOf(asked);
    return isSame
      ? { asked, stored, storedAt, likeness: INITIAL_FITS, how: 'INITIAL', worth: INITIAL_FITS, weight }
      : null;
  }
  const alike = isStoredInitial
    ? asked.key.startsWith(stored.key)
      ? INITIAL
      : NO_INITIAL
    : likeness(asked, stored.key);
  if (alike.likeness < LEAST_LIKENESS) return null;
  const isCrossed = alike.how !== 'INITIAL' && asked.role !== stored.role;
  const worth = alike.likeness * (isCrossed ? ROLE_CROSSED : 1);
  const weight = weightOf(asked, stored);
  return { asked, stored, storedAt, likeness: alike.likeness, how: alike.how, worth, weight };
}

/**
 * The table of one assignment, used again by every call: calls do not overlap, the thread is one. A state is the word
 * asked and which stored words are taken; a stamp says whether it was worked out in this call.
 */
const STATES = MOST_WORDS * (1 << MOST_WORDS);
const values = new Float64Array(STATES);
const choices = new Int8Array(STATES);
const stamps = new Int32Array(STATES);
let stamp = 0;
const LEFT_OUT = -1;

type Options = readonly (readonly Pair[])[];

function bestFrom(options: Options, from: number, used: number): number {
  if (from === options.length) return 0;
  const state = from * (1 << MOST_WORDS) + used;
  if (stamps[state] === stamp) return values[state]!;
  let value = bestFrom(options, from + 1, used);
  let choice = LEFT_OUT;
  const pairs = options[from]!;
  for (let at = 0; at < pairs.length; at += 1) {
    const pair = pairs[at]!;
    const bit = 1 << pair.storedAt;
    if (used & bit) continue;
    const taken = bestFrom(options, from + 1, used | bit) + pair.worth * pair.weight;
    if (taken > value) {
      value = taken;
      choice = at;
    }
  }
  values[state] = value;
  choices[state] = choice;
  stamps[state] = stamp;
  return value;
}

/**
 * The best assignment of asked words to stored words, each used once, order free. At most six by six, so all
 * assignments are weighed.
 */
export function assignWords(
  asked: readonly AskedWord[],
  stored: readonly StoredWord[],
  likeness: Likeness,
): readonly Pair[] {
  const options: Pair[][] = [];
  for (const word of asked) {
    const pairs: Pair[] = [];
    for (let at = 0; at < stored.length; at += 1) {
      const pair = pairOf(word, stored[at]!, at, likeness);
      if (pair) pairs.push(pair);
    }
    options.push(pairs);
  }
  stamp += 1;
  bestFrom(options, 0, 0);
  const chosen: Pair[] = [];
  for (let from = 0, used = 0; from < options.length; from += 1) {
    const choice = choices[from * (1 << MOST_WORDS) + used]!;
    if (choice === LEFT_OUT) continue;
    const pair = options[from]![choice]!;
    chosen.push(pair);
    used |= 1 << pair.storedAt;
  }
  return chosen;
}
