import { type CanonicalName } from '../canonical-name.js';
import { readableText } from '../spelling/clean-text.js';
import { openLine } from './line-envelope.js';
import { beginsWithFullName } from './read-name.js';

const FATHER = /(?:[оёе]вич|[оёе]вн[аы]|ичн[аы]|ұлы|улы|қызы|кызы|оғлы|оглы|[oe]vi(?:ch|tch|cz|tsch)|[oe]vna|uly|qyzy|kyzy|oglu)/giu;
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
    starts.push(match.index);
    expected = number + 1;
  }
  return starts;
}

/** Two people share neither all nor most: among those with one father's name no other word may repeat. */
function areDistinct(people: readonly CanonicalName[]): boolean {
  const seen = new Set<string>();
  for (const { tokens } of people) {
    const father = tokens.find((token) => token.role === 'PATRONYMIC')?.key ?? '';
    for (const { key } of tokens.filter((token) => token.role === 'NAME')) {
      const pair = `${father} ${key}`;
      if (seen.has(pair)) return false;
      seen.add(pair);
    }
  }
  return true;
}

function fullNameStarts(line: string): number[] {
  if ((line.match(FATHER)?.length ?? 0) < 2) return [];
  const starts: number[] = [];
  const people: CanonicalName[] = [];
  const fieldStarts = [0, ...Array.from(line.matchAll(BETWEEN), (match) => match.index + match[0].length)];
  for (const start of fieldStarts) {
    const text = readableText(line.slice(start, start + NAME_SPACE));
    const person = beginsWithFullName(start === 0 ? openLine(text).content : text.trim());
    if (!person) continue;
    starts.push(start);
    people.push(person);
  }
  return areDistinct(people) ? starts : [];
}

/**
 * Several people on one line, where that is clear: numbered in sequence, or full names with fathers' names
 * between commas. In doubt the line is one row.
 * @returns pieces of the line as pasted, in order, together the whole line.
 */
export function splitPeople(line: string): string[] {
  const numbered = numberedStarts(line);
  if (numbered.length > 1) return pieces(line, numbered);
  const named = fullNameStarts(line);
  return named.length > 1 ? pieces(line, named) : [line];
}
