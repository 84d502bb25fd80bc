import { type AskedWord } from './asked-name.js';
import { initialLikeness } from './initials.js';
import { keyLikeness } from './key-likeness.js';
import { type MatchHow } from './match-values.js';
import { BEGINNING_LIKENESS, continues } from './short-form.js';

/** How alike a word asked and a word stored are, and in what way. */
export interface WordLikeness {
  readonly likeness: number;
  readonly how: MatchHow;
}

/** Below this two words are no pair, and nobody asks how alike they are. */
export const LEAST_LIKENESS = 0.5;
/** Below this a form of a name is another name. */
const FORM_STANDS = 0.84;
/** A likeness this high needs no other explanation. */
const SURE = 0.93;

function throughForms({ forms }: AskedWord, key: string): WordLikeness | null {
  let best: WordLikeness | null = null;
  for (const form of forms) {
    if (best && form.weight <= best.likeness) continue;
    const likeness = keyLikeness(form.key, key, FORM_STANDS) * form.weight;
    if (likeness > (best?.likeness ?? 0)) best = { likeness, how: form.kind };
  }
  return best;
}

/** @param key a stored key of a full word. @returns the best way to read the word asked as the word stored. */
export function wordLikeness(word: AskedWord, key: string): WordLikeness {
  if (word.role === 'INITIAL') return { likeness: initialLikeness(word.key, key), how: 'INITIAL' };
  if (word.key === key) return { likeness: 1, how: 'EQUAL' };
  const spelled: WordLikeness = { likeness: keyLikeness(word.key, key, LEAST_LIKENESS), how: 'SPELLING' };
  if (spelled.likeness >= SURE) return spelled;
  const formed = throughForms(word, key);
  const best = formed && formed.likeness > spelled.likeness ? formed : spelled;
  const isShortened = best.likeness < BEGINNING_LIKENESS && continues(key, word.beginnings);
  return isShortened ? { likeness: BEGINNING_LIKENESS, how: 'SHORT_FORM' } : best;
}
