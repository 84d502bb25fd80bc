import { type LocalDate } from '../../../../kernel/index.js';
import { type PersonFacts, type Reading, type RowMark } from '../parsed-row.js';

const OLDEST = 1900;
/** Where two-digit years turn from 20xx to 19xx when nobody says what day it is. */
const TURN = 30;
/** A date this near to today is an event of the case, not a birth, unless the words say birth. */
const RECENT_YEARS = 5;

/** @param digits two or four digits of a year. @returns the full year; two digits are a past year of this or the last century. */
export function fullYear(digits: string, today?: LocalDate): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= (today ? today.year % 100 : TURN) ? 2000 + year : 1900 + year;
}

/** @returns whether somebody alive may have been born in that year. */
export const isBirthYear = (year: number, today?: LocalDate): boolean =>
  year >= OLDEST && year <= (today?.year ?? 2099);

/** @returns whether an unlabelled year is too near to today to be a birth. */
export const isRecent = (year: number, today?: LocalDate): boolean =>
  today !== undefined && year > today.year - RECENT_YEARS;

/** @returns the reading with a birth as typed; what an IIN said before yields to it and is marked where it differs. */
export function withBirth(reading: Reading, birthYear: number, birthDate?: LocalDate): Reading {
  const { birthYear: knownYear, birthDate: knownDate, ...others } = reading.facts;
  const sameYear = knownYear === undefined || knownYear === birthYear;
  const sameDate = !birthDate || !knownDate || birthDate.equals(knownDate);
  const date = birthDate ?? (sameYear ? knownDate : undefined);
  const facts: PersonFacts = { ...others, birthYear, ...(date && { birthDate: date }) };
  const marks: RowMark[] = sameYear && sameDate ? [] : ['BIRTH_DIFFERS'];
  return { ...reading, facts, marks: [...reading.marks, ...marks] };
}
