import { Temporal, type LocalDate } from '../../../../kernel/index.js';

/** What an individual identification number says about its owner. */
export interface IinContent {
  readonly birthDate?: LocalDate;
  readonly sex?: 'FEMALE' | 'MALE';
}

const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

const remainder = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;

function checkDigit(digits: readonly number[]): number {
  const first = remainder(digits, WEIGHTS);
  return first === 10 ? remainder(digits, SECOND_WEIGHTS) : first;
}

/** @returns the date, or null where the calendar has none. */
export function dateOrNull(year: number, month: number, day: number): LocalDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/**
 * Kazakhstan's IIN: YYMMDD, a digit of century and sex (1, 2: 19th; 3, 4: 20th; 5, 6: 21st; odd is male;
 * 0 for some foreigners, which tells neither), four of serial, one of control.
 * @param iin twelve digits. @returns null for a wrong control digit or a date that does not exist.
 */
export function readIinContent(iin: string): IinContent | null {
  const digits = Array.from(iin, Number);
  if (digits.length !== 12 || digits.some(Number.isNaN) || checkDigit(digits) !== digits[11]) return null;
  const kind = digits[6]!;
  if (kind > 6) return null;
  const century = kind === 0 ? 1900 : 1800 + 100 * Math.floor((kind - 1) / 2);
  const birthDate = dateOrNull(
    century + Number(iin.slice(0, 2)),
    Number(iin.slice(2, 4)),
    Number(iin.slice(4, 6)),
  );
  if (!birthDate) {
    return kind === 0 && dateOrNull(2000, Number(iin.slice(2, 4)), Number(iin.slice(4, 6))) ? {} : null;
  }
  return kind === 0 ? {} : { birthDate, sex: kind % 2 === 1 ? 'MALE' : 'FEMALE' };
}
