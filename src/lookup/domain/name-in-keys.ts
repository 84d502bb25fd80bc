/** A name as the door compares it word for word: keys of its words by role, in any order. Repetition counts. */
export interface NameInKeys {
  /** given and family names */
  readonly names: readonly string[];
  /** fathers' names */
  readonly fathers: readonly string[];
  readonly hasInitial: boolean;
}

/** @returns whether it is a whole name: two names at least and the father's, no initial. */
export const isWhole = ({ names, fathers, hasInitial }: NameInKeys): boolean =>
  names.length >= 2 && fathers.length > 0 && !hasInitial;

/** @returns all words as one text, their order aside. Иван Иванович Иванов stays three words. */
export const allWords = (name: NameInKeys): string => [...name.names, ...name.fathers].sort().join(' ');
