import { type LocalDate } from '../../../kernel/index.js';
import { canonicalName, type NameRole } from '../canonical-name.js';
import { parseDetaineeList } from '../parse-detainee-list.js';
import { readableText } from '../spelling/clean-text.js';
import { readBirthDate } from './birth/read-date.js';
import { readBirthYear } from './birth/read-year.js';
import { GAP, type PersonFacts, type Reader, type Reading, type RowMark } from './parsed-row.js';
import { readArticle, readIin, readPhone } from './read-numbers.js';
import { readSexWord } from './read-person-words.js';

/** One cell of a table whose column says what it holds: what was read, and why it wants a person's eye. */
export interface CellReading {
  readonly facts: PersonFacts;
  readonly sex?: 'FEMALE' | 'MALE';
  readonly marks: readonly RowMark[];
  /** Something stands in the cell that was not understood. */
  readonly hasMore: boolean;
}

/** A name as its own column gives it. */
export interface NameCell {
  /** As written, without signs no eye sees; empty where the cell shows nothing. */
  readonly fullName: string;
  readonly roles: readonly NameRole[];
  /** Where the father's name or the family name says it. */
  readonly sex?: 'FEMALE' | 'MALE';
  readonly marks: readonly RowMark[];
}

const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd\p{Cs}]/u;
/** Longer cells are texts: kept, not searched. */
const LONGEST = 400;

function read(text: string, readers: readonly Reader[], today?: LocalDate): CellReading {
  const rest = readableText(text).replace(/\s+/gu, ' ').trim();
  if (rest.length > LONGEST) return { facts: {}, marks: [], hasMore: true };
  const start: Reading = { rest, kept: [], facts: {}, marks: [], sexSigns: [], today };
  const { facts, marks, sexSigns, rest: left, kept } = readers.reduce((before, next) => next(before), start);
  const [sex] = sexSigns;
  const hasMore = kept.length > 0 || /[\p{L}\p{N}]/u.test(left.replaceAll(GAP, ' '));
  return { facts, marks, hasMore, ...(sex && { sex }) };
}

/** The column says that it is a birth, so a bare number may be one and a recent date is one: "91", "12.03.2025". */
const asBirth = (text: string): string => (/\p{L}/u.test(text) ? text : `д.р. ${text}`);
/** A table's program adds a midnight to a date. */
const MIDNIGHT = /[\sT]+0{1,2}:00(?::00(?:\.0+)?)?Z?\s*$/u;

/** @returns a birth date or year in any form a pasted list may have it. */
export function readBirthCell(text: string, today?: LocalDate): CellReading {
  const cell = asBirth(text.replace(MIDNIGHT, '').trim());
  return read(cell, [readBirthDate, readBirthYear], today);
}

/** @returns twelve digits with the right checksum, however they are grouped, and what they say. */
export function readIinCell(text: string): CellReading {
  const digits = text.replace(/[\s-]/gu, '');
  return read(/^\d{11}$/u.test(digits) ? `0${digits}` : digits, [readIin]);
}

/** @returns a telephone number in the international form; ten digits are dialled at home. */
export const readPhoneCell = (text: string): CellReading =>
  read(/^\s*7\d{9}\s*$/u.test(text) ? `8${text.trim()}` : text, [readPhone]);

/** @returns an article: "488", "488(6)", "ст. 488 ч. 6"; a bare number is one here. */
export function readArticleCell(text: string): CellReading {
  const bare = /^\s*\d{2,3}(?:-\d{1,2})?(?:\s*\(\d{1,2}\))?\s*$/u.test(text);
  return read(bare ? `ст. ${text.trim()}` : text, [readArticle]);
}

/** @returns a sex by a word or a letter in one of three languages; a form says "мужской", "женский". */
export const readSexCell = (text: string): CellReading =>
  read(
    text
      .trim()
      .toLowerCase()
      .replace(/^(муж|жен)ск\p{L}+$/u, '$1.'),
    [readSexWord],
  );

/** @returns the name of one person; several people in one cell are marked and left together. */
export function readNameCell(text: string): NameCell {
  const fullName = readableText(text).replace(/\s+/gu, ' ').trim();
  const { tokens } = canonicalName(fullName.slice(0, LONGEST));
  const roles = tokens.map(({ role }) => role);
  const initials = roles.filter((role) => role === 'INITIAL').length;
  const rows = fullName.length > LONGEST ? [] : parseDetaineeList(fullName);
  const marks: RowMark[] = [];
  if (rows.length > 1 || rows.some((row) => row.marks.includes('SEVERAL_PEOPLE_LIKELY'))) {
    marks.push('SEVERAL_PEOPLE_LIKELY');
  }
  if (tokens.length > 0 && initials === tokens.length) marks.push('ONE_LETTER_NAME');
  else if (initials > 0) marks.push('INITIALS');
  if (HIDDEN.test(text)) marks.push('HIDDEN_CHARACTERS');
  const sex = rows.length === 1 ? rows[0]!.sex : undefined;
  return { fullName, roles, marks, ...(sex && { sex }) };
}
