import { type CanonicalName, type NameRole } from '../canonical-name.js';
import { readableText } from '../spelling/clean-text.js';
import { dictatedStarts } from './dictation/dictated-rows.js';
import { chatHeadLength, openLine } from './line-envelope.js';
import { beginsWithFullName } from './read-name.js';

const FATHER =
  /(?:[оёе]вич|[оёе]вн[аы]|ичн[аы]|ұлы|улы|қызы|кызы|оғлы|оглы|[oe]vi(?:ch|tch|cz|tsch)|[oe]vna|uly|qyzy|kyzy|oglu)/iu;
const BETWEEN = /[,;]|\s(?:и|және|and)\s/giu;
const NUMBER = /(?<=^|[\s,;])(\d{1,3})[.)](?=\s?\p{L})/gu;
/** A name stands within this many characters of where its field begins. */
const NAME_SPACE = 120;

const pieces = (line: string, starts: readonly number[]): string[] =>
  starts.map((start, index) => line.slice(index === 0 ? 0 : start, starts[index + 1] ?? line.length));

/** 1. … 2. … 3. … on one line: every number the next of the one before. */
function numberedStarts(line: string): number[] {
  const starts: number[] = [];
  let expected: number | null = null;
  for (const match of line.matchAll(NUMBER)) {
    const number = Number(match[1]);
    if (expected !== null && number !== expected) continue;
    if (expected === null && /\p{L}/u.test(line.slice(chatHeadLength(line), match.index))) return [];
    starts.push(match.index);
    expected = number + 1;
  }
  return starts;
}

/** One father's name and one more word in common: a sibling, or the same person in another spelling. */
function areAlike(one: CanonicalName, other: CanonicalName): boolean {
  const shares = (role: NameRole): boolean =>
    one.tokens.some(
      (token) => token.role === role && other.tokens.some((o) => o.role === role && o.key === token.key),
    );
  return shares('PATRONYMIC') && shares('NAME');
}

/** Where the fields stand that begin with a full name unlike the one before it. */
function fullNameStarts(line: string): number[] {
  const starts: number[] = [];
  let before: CanonicalName | null = null;
  const head = chatHeadLength(line);
  const separators = Array.from(line.matchAll(BETWEEN), (match) => match.index + match[0].length);
  const fieldStarts = [head, ...separators.filter((start) => start > head)];
  for (const [index, start] of fieldStarts.entries()) {
    const field = line.slice(start, Math.min(fieldStarts[index + 1] ?? line.length, start + NAME_SPACE));
    if (!FATHER.test(field)) continue;
    const text = readableText(field);
    const person = beginsWithFullName(index === 0 ? openLine(text).content : text.trim());
    if (!person || (before && areAlike(before, person))) continue;
    starts.push(start);
    before = person;
  }
  return starts;
}

/**
 * Several people on one line, where that is clear: numbered in sequence, dictated with their places or years, or full names with fathers' names
 * between commas. In doubt the line is one row.
 * @returns pieces of the line as pasted, in order, together the whole line.
 */
export function splitPeople(line: string): string[] {
  const numbered = numberedStarts(line);
  if (numbered.length > 1) return pieces(line, numbered);
  const dictated = dictatedStarts(line, chatHeadLength(line));
  if (dictated.length > 1) return pieces(line, dictated);
  const named = fullNameStarts(line);
  return named.length > 1 ? pieces(line, named) : [line];
}
