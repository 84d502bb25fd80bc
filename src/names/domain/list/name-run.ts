import { canonicalName } from '../canonical-name.js';
import { isCapital, isNameWord, isParticle, isRelation, isStatus, isTitle } from './name-words.js';

/** A name found in one field of a row. */
export interface NameRun {
  readonly name: string;
  /** The other words of the field. */
  readonly left: string;
  /** Written as names are, two words or more: no guess was made. */
  readonly isPlain: boolean;
}

const MOST_WORDS = 6;
const MOST_LOWER_CASE_WORDS = 4;

const isPatronymic = (word: string): boolean => canonicalName(word).tokens[0]?.role === 'PATRONYMIC';
const hasEnding = (words: readonly string[]): boolean =>
  canonicalName(words.join(' ')).tokens.some((token) => token.role === 'PATRONYMIC' || token.hadFamilyEnding);

/** How many words from `start` on belong to one name written with capitals. */
function capitalRun(words: readonly string[], start: number): number {
  let end = start;
  while (end < words.length && end - start < MOST_WORDS) {
    const word = words[end]!;
    const fits = isCapital(word) || (end > start && (isParticle(word) || isPatronymic(word)));
    if (!isNameWord(word) || !fits) break;
    end += 1;
  }
  return end - start;
}

/** Words in lower case are a name only when nothing else stands in the field and something else says person. */
function isLowerCaseName(words: readonly string[], hasEvidence: boolean): boolean {
  if (words.length > MOST_LOWER_CASE_WORDS || !words.every(isNameWord)) return false;
  return words.length > 1 ? hasEvidence || hasEnding(words) : hasEvidence && hasEnding(words);
}

/**
 * @param field one field of a row, words apart by single spaces.
 * @param hasEvidence something besides the words says that a person stands here: a number, a year, a phone.
 * @returns the name at its beginning (titles and "задержан" may come before), or null when in doubt.
 */
export function readNameRun(field: string, hasEvidence: boolean): NameRun | null {
  const words = field.split(' ').filter((word) => word !== '');
  let start = 0;
  while (start < words.length && (isTitle(words[start]!) || isStatus(words[start]!))) start += 1;
  const before = words.slice(0, start).filter((word) => !isTitle(word));
  const name = words.slice(start);
  if (name.length === 0 || isRelation(name[0]!)) return null;
  if (isLowerCaseName(name, hasEvidence) && !name.every((word) => isCapital(word) || isParticle(word))) {
    return { name: name.join(' '), left: before.join(' '), isPlain: false };
  }
  const length = capitalRun(name, 0);
  const found = name.slice(0, length);
  if (length === 0) return null;
  if (length === 1 && name.length > 1 && !hasEvidence && !hasEnding(found)) return null;
  return { name: found.join(' '), left: [...before, ...name.slice(length)].join(' '), isPlain: length > 1 };
}
