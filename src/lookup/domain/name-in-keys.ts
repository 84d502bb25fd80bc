/** A name as the door compares it: keys of its words by role, in any order. Repetition counts. */
export interface NameInKeys {
  /** given and family names */
  readonly names: readonly string[];
  /** fathers' names */
  readonly fathers: readonly string[];
  readonly hasInitial: boolean;
}

/** @returns whether a name is full enough to be asked about: two names at least, no initial. */
export const isFullName = (name: NameInKeys): boolean => name.names.length >= 2 && !name.hasInitial;

export const hasFathersName = (name: NameInKeys): boolean => name.fathers.length > 0;

/** @returns all words as one text, their order aside. Иван Иванович Иванов stays three words. */
export const allWords = (name: NameInKeys): string => [...name.names, ...name.fathers].sort().join(' ');

/** @returns the same without the father's name. */
export const ownWords = (name: NameInKeys): string => [...name.names].sort().join(' ');
