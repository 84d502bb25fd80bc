import { type Agreement, type BirthFacts } from './match-values.js';

/** What two births say of each other, fact by fact. */
export interface BirthAgreement {
  readonly iin: Agreement;
  readonly date: Agreement;
  readonly year: Agreement;
  /** Years apart; null where one side has none. */
  readonly yearsApart: number | null;
}

/** @returns the year given, or the one of the date; null when neither is known. */
export const yearOf = ({ birthYear, birthDate }: BirthFacts): number | null =>
  birthYear ?? (birthDate ? Number(birthDate.slice(0, 4)) : null);

function agreement<T>(one: T | null | undefined, other: T | null | undefined): Agreement | null {
  const [hasOne, hasOther] = [one !== null && one !== undefined, other !== null && other !== undefined];
  if (hasOne && hasOther) return one === other ? 'EQUAL' : null;
  return hasOne || hasOther ? 'ONE_SIDED' : 'UNKNOWN';
}

/** One digit typed wrong, two neighbours swapped, or day and month in each other's place. */
function isSlipOfDate(one: string, other: string): boolean {
  const [yearOne, monthOne, dayOne] = one.split('-');
  if (other === `${yearOne}-${dayOne}-${monthOne}`) return true;
  const [a, b] = [one.replaceAll('-', ''), other.replaceAll('-', '')];
  if (a.length !== b.length) return false;
  const wrong = Array.from(a).flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  if (wrong.length === 1) return true;
  const [first = -1, second = -1] = wrong;
  return wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** Compares two births. NEAR is a year 1 apart, or a date that one slip of the hand turns into the other. */
export function compareBirths(one: BirthFacts, other: BirthFacts): BirthAgreement {
  const [yearOne, yearOther] = [yearOf(one), yearOf(other)];
  const yearsApart = yearOne === null || yearOther === null ? null : Math.abs(yearOne - yearOther);
  const { birthDate: dateOne } = one;
  const { birthDate: dateOther } = other;
  const slip = dateOne && dateOther && isSlipOfDate(dateOne, dateOther);
  return {
    iin: agreement(one.iin, other.iin) ?? 'DIFFERENT',
    date: agreement(dateOne, dateOther) ?? (slip ? 'NEAR' : 'DIFFERENT'),
    year: agreement(yearOne, yearOther) ?? (yearsApart === 1 ? 'NEAR' : 'DIFFERENT'),
    yearsApart,
  };
}

/** What a year adds to a score, by years apart; a date that differs counts a little more. */
export function birthBonus({ yearsApart, date }: BirthAgreement): number {
  if (date === 'EQUAL') return 0.08;
  if (date === 'NEAR') return 0;
  const year = bonusOfYears(yearsApart);
  return date === 'DIFFERENT' ? Math.min(year, 0) - 0.08 : year;
}

function bonusOfYears(apart: number | null): number {
  if (apart === null) return 0;
  if (apart <= 1) return apart === 0 ? 0.04 : 0.02;
  if (apart === 2) return -0.04;
  return apart <= 4 ? -0.12 : -0.3;
}
