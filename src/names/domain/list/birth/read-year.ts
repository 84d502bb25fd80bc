import { AFTER, BEFORE } from './birth-words.js';
import { fullYear, isBirthYear, isRecent, withBirth } from './birth-year.js';
import { keep, take, type Reader, type Reading } from '../parsed-row.js';

const FULL = new RegExp(
  String.raw`${BEFORE}(?<![\d№.,/-])(?<digits>(?:19|20)\d{2})(?![\d·•_*])(?<doubt>\s?\?)?${AFTER}`,
  'iu',
);
/** "1991 или 1992", "1991/92". */
const OR_ANOTHER = new RegExp(
  String.raw`(?<![\d№.,/-])(?:19|20)\d{2}\s?(?:/|-|или|немесе|or)\s?(?:(?:19|20)\d{2}|\d{2})(?!\d)${AFTER}`,
  'iu',
);
const UNREADABLE = new RegExp(
  String.raw`${BEFORE}(?<![\d\p{L}])(?:(?:19|20)(?:\d[?·•*_]|[?·•*_.]{2}|[xх]{2}(?!\p{L}))|1[?·•*_]\d{2})${AFTER}`,
  'iu',
);
const SHORT = new RegExp(
  String.raw`${BEFORE}(?<![\d\p{L}№.,:/-])(?<quote>')?(?<digits>\d{2})(?!\d|[./:]\d)${AFTER}`,
  'giu',
);
/** A bare two-digit number that closes the name: "Tulegenov Daniyar 99", "Оспанов Тимур (05)". */
const BARE =
  /(?<=\p{L}{2}\s)(?<!(?<!\p{L})(?:кв|дом|каб|ул|пр|мкр|отряд|камера|палата|пост)\s)\(?(?<digits>\d{2})\)?(?=\s?(?:$|[,;\u0001]))/u;

/** From here up a two-digit number is a year rather than an age. */
const SURELY_YEAR = 60;
/** 00 to 12, or with a leading zero: too young to be an age. */
const SURELY_YOUNG = 12;

function readFull(reading: Reading): Reading {
  const match = FULL.exec(reading.rest);
  if (!match) return reading;
  const { digits = '', born, birth, doubt } = match.groups ?? {};
  const year = Number(digits);
  if (!isBirthYear(year, reading.today)) return keep(reading, match, 'DATE_IMPOSSIBLE');
  if (!born && !birth && isRecent(year, reading.today)) return reading;
  const read = withBirth(take(reading, match), year);
  return doubt ? { ...read, marks: [...read.marks, 'YEAR_AMBIGUOUS'] } : read;
}

function readShort(reading: Reading): Reading {
  for (const match of reading.rest.matchAll(SHORT)) {
    const { digits = '', born, birth, year_word: word = '', quote } = match.groups ?? {};
    // "33 года" counts years of age; a bare number is left to the last reader
    if (!born && !birth && !quote && (word === '' || /^год/iu.test(word))) continue;
    const number = Number(digits);
    const isClear = born ?? birth ?? quote ?? (number >= SURELY_YEAR || number <= SURELY_YOUNG);
    if (!isClear) return keep(reading, match, 'YEAR_AMBIGUOUS');
    return withBirth(take(reading, match), fullYear(digits, reading.today));
  }
  return reading;
}

function readBare(reading: Reading): Reading {
  const match = BARE.exec(reading.rest);
  if (!match) return reading;
  const digits = match.groups?.['digits'] ?? '';
  if (digits.startsWith('0')) return withBirth(take(reading, match), fullYear(digits, reading.today));
  if (Number(digits) < SURELY_YEAR) return keep(reading, match, 'YEAR_AMBIGUOUS');
  const read = withBirth(take(reading, match), fullYear(digits, reading.today));
  return { ...read, marks: [...read.marks, 'YEAR_AMBIGUOUS'] };
}

/** Takes a birth year in any common form; one that can be read two ways is kept and marked. */
export const readBirthYear: Reader = (reading) => {
  const another = OR_ANOTHER.exec(reading.rest);
  if (another) return keep(reading, another, 'YEAR_AMBIGUOUS');
  const unreadable = UNREADABLE.exec(reading.rest);
  if (unreadable) return keep(reading, unreadable, 'YEAR_UNREADABLE');
  for (const reader of [readFull, readShort]) {
    const read = reader(reading);
    if (read !== reading) return read;
  }
  return reading;
};

/** Takes a bare two-digit number at the end of a name; runs last, when ages and articles are gone. */
export const readBareYear: Reader = (reading) =>
  reading.facts.birthYear === undefined ? readBare(reading) : reading;
