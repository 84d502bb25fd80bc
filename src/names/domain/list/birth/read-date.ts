import { AFTER, BEFORE } from './birth-words.js';
import { fullYear, isBirthYear, isRecent, withBirth } from './birth-year.js';
import { dateOrNull } from './iin.js';
import { MONTH_WORD, monthOf } from './months.js';
import { keep, take, type Reader, type Reading } from '../parsed-row.js';

const MONTH = `(?<word>${MONTH_WORD})`;
const DATES = [
  String.raw`${BEFORE}(?<![\d.])(?<day>\d{1,2})\s?[./-]\s?(?<month>\d{1,2})\s?[./-]\s?(?<year>\d{4}|\d{2})(?!\d)${AFTER}`,
  String.raw`${BEFORE}(?<!\d)(?<year>\d{4})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})(?!\d)${AFTER}`,
  String.raw`${BEFORE}(?<!\d)(?<day>\d{1,2})[\s-]${MONTH},?[\s-](?<year>\d{4}|\d{2})(?!\d)${AFTER}`,
  String.raw`(?<!\d)(?<year>\d{4})\s?(?:жылғы|жылы|жыл|ж\.?)\s(?<day>\d{1,2})\s${MONTH}(?<birth>\sтуған\p{L}{0,6})?`,
  String.raw`${BEFORE}(?<!\p{L})${MONTH}\s(?<day>\d{1,2}),?\s(?<year>\d{4})(?!\d)`,
  String.raw`${BEFORE}(?<![\d.-])(?<day>\d{2})\s(?<month>0[1-9]|1[0-2])\s(?<year>(?:19|20)\d{2})(?!\d)${AFTER}`,
  String.raw`${BEFORE}(?<![\d+])(?<day>0[1-9]|[12]\d|3[01])(?<month>0[1-9]|1[0-2])(?<year>(?:19|20)\d{2})(?!\d)${AFTER}`,
  String.raw`${BEFORE}(?<!\d)(?<day>\d{1,2})[\s./-]{1,2}(?<roman>X[I]{0,2}|I?X|V?I{1,3}|I?V)[\s./-]{1,2}(?<year>\d{4})(?!\d)${AFTER}`,
].map((pattern) => new RegExp(pattern, 'iu'));

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A date of the case: a word of arrest or trial before it, or a time of day after it. */
const ARREST_BEFORE =
  /(?:задерж\p{L}{0,9}|достав\p{L}{0,9}|ұста\p{L}{0,6}|detained|арест\p{L}{0,9}|протокол\p{L}{0,3}|суд|сот|от)\s?[:-]?\s?(?:в\s)?$/iu;
const CLOCK_AFTER = /^(?:\s?,?\s?(?:в|at|сағ\.?))?\s?\d{1,2}[:.]\d{2}(?!\d)/iu;

function isOfTheCase(rest: string, match: RegExpExecArray): boolean {
  const before = rest.slice(Math.max(0, match.index - 30), match.index);
  return (
    ARREST_BEFORE.test(before) || CLOCK_AFTER.test(rest.slice(match.index + match[0].length).slice(0, 20))
  );
}

const monthNumber = (word?: string, roman?: string): number | null => {
  if (word) return monthOf(word);
  return roman ? ROMAN.indexOf(roman.toUpperCase()) + 1 : null;
};

function readMatch(reading: Reading, match: RegExpExecArray): Reading {
  const { day, month, word, roman, year: digits = '', born, birth } = match.groups ?? {};
  const year = fullYear(digits, reading.today);
  const date = dateOrNull(year, monthNumber(word, roman) ?? Number(month), Number(day));
  if (!born && !birth && (isRecent(year, reading.today) || isOfTheCase(reading.rest, match))) return reading;
  const isPast = !reading.today || !date || date.until(reading.today).sign >= 0;
  if (date && isPast && isBirthYear(year, reading.today)) return withBirth(take(reading, match), year, date);
  const kept = keep(reading, match, 'DATE_IMPOSSIBLE');
  return isPast && isBirthYear(year, reading.today) ? withBirth(kept, year) : kept;
}

/** Takes the first birth date in any common form; an impossible one is kept and marked, its year still counts. */
export const readBirthDate: Reader = (reading) => {
  if (!/\d/.test(reading.rest)) return reading;
  for (const pattern of DATES) {
    const match = pattern.exec(reading.rest);
    const read = match ? readMatch(reading, match) : reading;
    if (read !== reading) return read;
  }
  return reading;
};
