import { type LocalDate } from '../../../kernel/index.js';

/** What is known of a birth: the date, or the year alone, or nothing. */
export interface Birth {
  readonly birthDate: LocalDate | null;
  readonly birthYear: number | null;
}

/** Completed years on a day, as far as known: `least` and `most` differ by one where only the year is known. */
export interface AgeSpan {
  readonly least: number;
  readonly most: number;
}

/** @returns completed years on a date; null where nothing about the birth is known. */
export function ageOn({ birthDate, birthYear }: Birth, on: LocalDate): AgeSpan | null {
  if (birthDate) {
    const years = on.since(birthDate, { largestUnit: 'year' }).years;
    return { least: years, most: years };
  }
  return birthYear === null ? null : { least: on.year - birthYear - 1, most: on.year - birthYear };
}

/** @returns whether someone is surely under an age on a date; false where it is not known or may be either. */
export const isSurelyUnder = (birth: Birth, years: number, on: LocalDate): boolean => {
  const age = ageOn(birth, on);
  return age !== null && age.most < years;
};

/** @returns whether someone has surely completed an age on a date. */
export const isSurelyAtLeast = (birth: Birth, years: number, on: LocalDate): boolean => {
  const age = ageOn(birth, on);
  return age !== null && age.least >= years;
};
