import { canonicalName } from '../canonical-name.js';
import {
  isCapital,
  isNameWord,
  isParticle,
  isRelation,
  isStatus,
  isTitle,
  withoutTitles,
} from './name-words.js';

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

/** @returns whether a field is itself the name of somebody: nothing but capitals, or an ending or initials that names have. */
export function isAnotherName(field: string): boolean {
  const run = readNameRun(field, false);
  if (!run?.isPlain) return false;
  return (
    run.left === '' ||
    canonicalName(run.name).tokens.some((token) => token.role !== 'NAME' || token.hadFamilyEnding)
  );
}

/** How many words from the first on belong to one name written with capitals. */
function capitalRun(words: readonly string[]): number {
  let end = 0;
  while (end < words.length && end < MOST_WORDS) {
    const word = words[end]!;
    const fits = isCapital(word) || isParticle(word) || (end > 0 && isPatronymic(word));
    if (!isNameWord(word) || !fits) break;
    end += 1;
  }
  return end;
}

/** Words in lower case are a name only when nothing else stands in the field and something else says person. */
function isLowerCaseName(words: readonly string[], hasEvidence: boolean): boolean {
  if (words.length > MOST_LOWER_CASE_WORDS || !words.every(isNameWord)) return false;
  return hasEvidence || (words.length > 1 && hasEnding(words));
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
  const before = withoutTitles(words.slice(0, start));
  const name = words.slice(start);
  if (name.length === 0 || isRelation(name[0]!)) return null;
  if (isLowerCaseName(name, hasEvidence) && !name.every((word) => isCapital(word) || isParticle(word))) {
    return { name: name.join(' '), left: before.join(' '), isPlain: false };
  }
  const length = capitalRun(name);
  const found = name.slice(0, length);
  if (!found.some(isCapital)) return null;
  if (length === 1 && name.length > 1 && !hasEvidence && !hasEnding(found)) return null;
  return { name: found.join(' '), left: [...before, ...name.slice(length)].join(' '), isPlain: length > 1 };
}
