import { type AskedWord } from './asked-name.js';
import { type StoredWord } from './stored-name.js';
import { INITIAL_FITS } from './initials.js';
import { type WordLikeness } from './word-likeness.js';

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

/** Pairs below this are no pairs: two different words. */
const LEAST_LIKENESS = 0.5;
const ROLE_CROSSED = 0.88;
const WEIGHTS = { NAME: 1, PATRONYMIC: 0.5, INITIAL: 0.35 } as const;

/** @returns the weight of a word by its role and rarity; a word nobody bears is a slip and as rare as what it met. */
export const weightOf = (word: AskedWord, met?: StoredWord): number =>
  WEIGHTS[met?.role === 'INITIAL' ? 'INITIAL' : word.role] *
  (0.75 + 0.5 * (word.rarity < 1 || !met ? word.rarity : met.rarity));

function pairOf(asked: AskedWord, stored: StoredWord, storedAt: number, likeness: Likeness): Pair | null {
  const isStoredInitial = stored.role === 'INITIAL';
  if (isStoredInitial && asked.role === 'INITIAL') {
    const isSame = asked.key.startsWith(stored.key) || stored.key.startsWith(asked.key);
    const alike = { likeness: INITIAL_FITS, how: 'INITIAL' } as const;
    return isSame
      ? { asked, stored, storedAt, ...alike, worth: INITIAL_FITS, weight: weightOf(asked) }
      : null;
  }
  const alike: WordLikeness = isStoredInitial
    ? { likeness: asked.key.startsWith(stored.key) ? INITIAL_FITS : 0, how: 'INITIAL' }
    : likeness(asked, stored.key);
  if (alike.likeness < LEAST_LIKENESS) return null;
  const isCrossed = alike.how !== 'INITIAL' && asked.role !== stored.role;
  const worth = alike.likeness * (isCrossed ? ROLE_CROSSED : 1);
  return { asked, stored, storedAt, ...alike, worth, weight: weightOf(asked, stored) };
}

interface Found {
  readonly value: number;
  readonly pairs: readonly Pair[];
}

const NOTHING: Found = { value: 0, pairs: [] };

/**
 * The best assignment of asked words to stored words, each used once, order free. At most six by six, so all
 * assignments are weighed.
 */
export function assignWords(
  asked: readonly AskedWord[],
  stored: readonly StoredWord[],
  likeness: Likeness,
): readonly Pair[] {
  const options = asked.map((word) => stored.flatMap((each, at) => pairOf(word, each, at, likeness) ?? []));
  const known = new Map<number, Found>();
  const best = (from: number, used: number): Found => {
    const choices = options[from];
    if (!choices) return NOTHING;
    const state = from * 64 + used;
    const before = known.get(state);
    if (before) return before;
    let found = best(from + 1, used);
    for (const pair of choices) {
      const bit = 1 << pair.storedAt;
      if (used & bit) continue;
      const rest = best(from + 1, used | bit);
      const value = rest.value + pair.worth * pair.weight;
      if (value > found.value) found = { value, pairs: [pair, ...rest.pairs] };
    }
    known.set(state, found);
    return found;
  };
  return best(0, 0).pairs;
}
