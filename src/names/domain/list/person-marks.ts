import { type NameToken } from '../canonical-name.js';
import { type Reading, type RowMark } from './parsed-row.js';

type Sex = 'FEMALE' | 'MALE';

const ADULT = 18;

/** May be under 18 by what is known; a year alone counts to its last day, since a doubt is read in the person's favour. */
function mayBeMinor({ facts, today }: Reading): boolean {
  if (facts.ageYears !== undefined && facts.ageYears < ADULT) return true;
  if (!today) return false;
  if (facts.birthDate) return facts.birthDate.until(today, { largestUnit: 'year' }).years < ADULT;
  return facts.birthYear !== undefined && today.year - facts.birthYear <= ADULT;
}

const only = (signs: readonly Sex[]): Sex | undefined => (new Set(signs).size === 1 ? signs[0] : undefined);

/**
 * Sex where evident: words, IIN and patronymic decide; family endings (Ахметова, Ким-Ковальская) only where those
 * say nothing. Signs that contradict each other decide nothing.
 */
export function sexOf(reading: Reading, tokens: readonly NameToken[]): { sex?: Sex; marks: RowMark[] } {
  const genders = (role: 'NAME' | 'PATRONYMIC'): Sex[] =>
    tokens.flatMap((token) => (token.role === role && token.gender ? [token.gender] : []));
  const strong = [...reading.sexSigns, ...genders('PATRONYMIC')];
  const signs = strong.length > 0 ? strong : genders('NAME');
  const sex = only(signs);
  return sex ? { sex, marks: [] } : { marks: signs.length > 0 ? ['SEX_UNCLEAR'] : [] };
}

/** @returns the marks that follow from the name and the facts of a named person. */
export function personMarks(reading: Reading, tokens: readonly NameToken[]): RowMark[] {
  const marks: RowMark[] = [];
  const initials = tokens.filter((token) => token.role === 'INITIAL');
  if (reading.facts.birthYear === undefined) marks.push('NO_BIRTH_YEAR');
  if (initials.length === tokens.length) marks.push('ONE_LETTER_NAME');
  else if (initials.length > 0) marks.push('INITIALS');
  return marks;
}

export const minorMark = (reading: Reading): RowMark[] => (mayBeMinor(reading) ? ['MINOR_LIKELY'] : []);
