import { type NameToken } from '../canonical-name.js';
import { type BirthFacts } from './match-values.js';

/** A word of a stored name as the index keeps it: no spelling, only the key. */
export interface StoredWord extends Omit<NameToken, 'written'> {
  /** How rare the word is, 0 (everybody's) to 1. */
  readonly rarity: number;
}

/** One spelling of one person's name, with what is known of the birth. */
export interface StoredName {
  readonly id: string;
  readonly words: readonly StoredWord[];
  readonly birth: BirthFacts;
}
