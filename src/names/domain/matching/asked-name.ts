import { type NameToken } from '../canonical-name.js';
import { formsOf, type NameForm } from './name-forms.js';
import { beginningsOf } from './short-form.js';

/** A word asked about, with everything that is looked up once for all candidates. */
export interface AskedWord extends NameToken {
  /** Position in the asked name. */
  readonly at: number;
  /** How rare the word is, 0 (everybody's) to 1 (nobody's yet). */
  readonly rarity: number;
  /** Several people bear exactly this word: when a candidate bears another, it is more than a slip. */
  readonly isKnown: boolean;
  readonly forms: readonly NameForm[];
  readonly beginnings: readonly string[];
}

/** Longer names are cut: real ones have four parts, five with a pen name. */
export const MOST_WORDS = 6;

/** What the index knows of a word. */
export interface WordStanding {
  readonly rarity: number;
  readonly bearers: number;
}

/** From here on a word is a name of its own rather than somebody's slip. */
const KNOWN_FROM = 4;

/** @param standingOf how often a key stands in the index. */
export function askedWords(
  tokens: readonly NameToken[],
  standingOf: (key: string) => WordStanding,
): AskedWord[] {
  return tokens.slice(0, MOST_WORDS).map((token, at) => {
    const { rarity, bearers } = standingOf(token.key);
    const isName = token.role === 'NAME';
    return {
      ...token,
      at,
      rarity,
      isKnown: bearers >= KNOWN_FROM,
      forms: token.role === 'INITIAL' ? [] : formsOf(token.key),
      beginnings: isName ? beginningsOf(token.key) : [],
    };
  });
}
