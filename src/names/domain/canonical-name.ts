import { readableText, wordsOf, type WrittenWord } from './spelling/clean-text.js';
import { letterKey, settledKey } from './spelling/key-of-word.js';
import { childOf, stemOf, type NameRole } from './spelling/name-endings.js';

export type { NameRole } from './spelling/name-endings.js';

/** The edition of every spelling rule below. Stored beside hashes: another edition means they are made anew. */
export const rulesVersion = '2026-11.2';

/** One word of a name (with its ұлы or қызы when that stands apart). */
export interface NameToken {
  /** What is compared, in the key alphabet; of a patronymic the father's name. Never empty. */
  readonly key: string;
  readonly role: NameRole;
  /** As typed, apart from signs no eye sees. */
  readonly written: string;
  /** An -ов, -ев, -ский or -ина was taken off: weak evidence of a family name. */
  readonly hadFamilyEnding: boolean;
  /** The gender of the ending, where it has one. */
  readonly gender?: 'FEMALE' | 'MALE';
}

/** A name in any script and order, reduced to what its spellings share. Tokens stand in the order they were typed. */
export interface CanonicalName {
  readonly tokens: readonly NameToken[];
}

/** One letter, or two with a full stop: И., Дж., Yu. */
const isInitial = ({ written, dotted }: WrittenWord): boolean => {
  const letters = Array.from(written.replace(/[^\p{L}]/gu, '')).length;
  return letters === 1 || (letters === 2 && dotted);
};

function tokenOf(word: WrittenWord): NameToken {
  const letters = letterKey(word.written);
  if (isInitial(word)) {
    return { key: settledKey(letters), role: 'INITIAL', written: word.written, hadFamilyEnding: false };
  }
  const { stem, role, hadFamilyEnding, gender } = stemOf(letters);
  return { key: settledKey(stem), role, written: word.written, hadFamilyEnding, ...(gender && { gender }) };
}

/** @param written letters only, as `readableText` leaves them. @returns the same token that a name of this one word has. */
export const tokenOfLetters = (written: string): NameToken => tokenOf({ written, dotted: false });

/** Ерлан ұлы: the word before "son of" becomes the father's. */
function asFather(father: NameToken, written: string, gender: 'FEMALE' | 'MALE'): NameToken {
  const key = settledKey(letterKey(father.written));
  return { key, role: 'PATRONYMIC', written: `${father.written} ${written}`, hadFamilyEnding: false, gender };
}

/**
 * Steps 1 to 4 of the name rules: clean, roles by ending, the father's name out of the patronymic, letters
 * to keys. The same function serves writing and asking. Total: any string gives an answer, a text without
 * a letter gives no tokens.
 */
export function canonicalName(text: string): CanonicalName {
  const tokens: NameToken[] = [];
  for (const word of wordsOf(readableText(text))) {
    const before = tokens.at(-1);
    const gender = before?.role === 'NAME' ? childOf(letterKey(word.written)) : null;
    if (before && gender) tokens[tokens.length - 1] = asFather(before, word.written, gender);
    else tokens.push(tokenOf(word));
  }
  return { tokens };
}

/**
 * The input of the compound keyed hash: the different keys of all tokens, sorted by code unit, joined by a
 * space. Order, script, gender and repetition never enter. Empty for a name without tokens: never hash that.
 */
export const canonicalTokenSet = (name: CanonicalName): string =>
  [...new Set(name.tokens.map((token) => token.key))].sort().join(' ');
