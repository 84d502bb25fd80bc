import { canonicalName, tokenOfLetters, type NameToken } from '../domain/index.js';
import { type Dictionary } from './dictionary.js';

/** A name is read in so many ways at most: as written, with words joined, with a word split. */
const MOST_READINGS = 4;
const JOINED_LIKENESS = 0.88;
const SHORTEST_PART = 3;
/** Shorter words were not glued of two. */
const SHORTEST_GLUED = 6;

/** Letters that no cleaning changes; everything else goes the whole way. */
const PLAIN = /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІіA-Za-z]+$/;

const oneToken = (written: string): NameToken | null => {
  const tokens = PLAIN.test(written) ? [tokenOfLetters(written)] : canonicalName(written).tokens;
  return tokens.length === 1 && tokens[0]!.role !== 'INITIAL' ? tokens[0]! : null;
};

/** Two words as one where that makes a full word: Нур + Султан, Абдул + Рахманович. */
export function joined(one: NameToken | undefined, other: NameToken | undefined): NameToken | null {
  if (one?.role !== 'NAME' || (other?.role !== 'NAME' && other?.role !== 'PATRONYMIC')) return null;
  return oneToken(one.written + other.written.toLowerCase());
}

/** @returns the tokens with the words at and after a place joined, for each place where that is possible. */
export function joins(tokens: readonly NameToken[]): NameToken[][] {
  return tokens.flatMap((_, at) => {
    const both = joined(tokens[at], tokens[at + 1]);
    return both ? [[...tokens.slice(0, at), both, ...tokens.slice(at + 2)]] : [];
  });
}

const isBorne = (dictionary: Dictionary, key: string): boolean => dictionary.numberOf(key) !== undefined;

/** A word glued of two names that are both borne; the most even cut, or the one a capital shows. */
function split(dictionary: Dictionary, { written }: NameToken): NameToken[] | null {
  if (written.length < SHORTEST_GLUED || written.includes(' ')) return null;
  const cuts = Array.from({ length: written.length - 2 * SHORTEST_PART + 1 }, (_, at) => at + SHORTEST_PART);
  const middle = written.length / 2;
  const isCapital = (at: number): boolean => /\p{Ll}\p{Lu}/u.test(written.slice(at - 1, at + 1));
  const order = (at: number): number => (isCapital(at) ? -1 : Math.abs(at - middle));
  for (const cut of cuts.sort((a, b) => order(a) - order(b))) {
    const parts = [oneToken(written.slice(0, cut)), oneToken(written.slice(cut))];
    if (parts.every((part) => part !== null && isBorne(dictionary, part.key))) return parts as NameToken[];
  }
  return null;
}

/** @returns the ways a name may be read, as written first; others only where the dictionary knows their words. */
export function readingsOf(tokens: readonly NameToken[], dictionary: Dictionary): (readonly NameToken[])[] {
  const readings: (readonly NameToken[])[] = [tokens];
  for (const joinedTokens of joins(tokens)) {
    const both = joinedTokens.find((token) => !tokens.includes(token))!;
    const isKnown = isBorne(dictionary, both.key) || dictionary.nearest(both.key, JOINED_LIKENESS).length > 0;
    if (isKnown) readings.push(joinedTokens);
    if (readings.length === MOST_READINGS) return readings;
  }
  for (const [at, token] of tokens.entries()) {
    if (token.role === 'INITIAL' || isBorne(dictionary, token.key)) continue;
    const parts = split(dictionary, token);
    if (parts) readings.push([...tokens.slice(0, at), ...parts, ...tokens.slice(at + 1)]);
    if (readings.length === MOST_READINGS) return readings;
  }
  return readings;
}
