import { type LocalDate } from '../../kernel/index.js';

/**
 * @param birthYear used where the date is not known.
 * @returns whether someone is under 18 on a local date; null: not known, or the year leaves it open.
 */
export function isMinorOn(
  birthDate: LocalDate | null,
  birthYear: number | null,
  on: LocalDate,
): boolean | null {
  if (birthDate) return on.since(birthDate, { largestUnit: 'year' }).years < 18;
  if (birthYear === null) return null;
  const mostYears = on.year - birthYear;
  if (mostYears < 18) return true;
  return mostYears - 1 >= 18 ? false : null;
}
