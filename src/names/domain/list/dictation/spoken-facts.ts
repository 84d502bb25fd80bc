import { type LocalDate } from '../../../../kernel/index.js';
import { fullYear, isBirthYear } from '../birth/birth-year.js';
import { MONTH_WORD } from '../birth/months.js';
import { spokenNumbers, type SpokenNumber } from './spoken-numbers.js';

/** What a number said in words is in a list of people. */
export type SpokenKind = 'AGE' | 'DAY' | 'YEAR' | 'PLACE';

export interface SpokenFact extends SpokenNumber {
  readonly kind: SpokenKind;
  /** The same in digits; of a year all four. */
  readonly digits: string;
}

const YEAR_AFTER =
  /^\s?(?:год(?:а|у|ом)?|г\.?\s?р?\.?|рождения|жыл\p{L}{0,4}|ж\.?\s?т\.?|туған|туылған)(?!\p{L})/iu;
const MONTH_AFTER = new RegExp(`^\\s${MONTH_WORD}`, 'iu');
const AGE_AFTER = /^\s(?:лет|год(?:а|ик)?|жас\p{L}{0,4})(?!\p{L})/iu;
/** "номер один", "№ два": a cardinal that counts rows. */
const NUMBER_BEFORE = /(?:^|[^\p{L}])(?:номер|нөмір|№)\s?$/iu;

/** From here up an ordinal alone is a year: nobody dictates a fortieth row without having said the first. */
const SURELY_YEAR = 32;
const THOUSANDS = 1900;

function factOf(text: string, number: SpokenNumber, today: LocalDate | undefined): SpokenFact | null {
  const { value, isOrdinal, start, end } = number;
  const after = text.slice(end, end + 40);
  const fact = (kind: SpokenKind, digits: number): SpokenFact => ({
    ...number,
    kind,
    digits: String(digits),
  });
  if (value >= THOUSANDS) return isBirthYear(value, today) ? fact('YEAR', value) : null;
  if (value > 99) return null;
  if (value <= 31 && MONTH_AFTER.test(after)) return fact('DAY', value);
  const year = fullYear(String(value).padStart(2, '0'), today);
  if (isOrdinal && (YEAR_AFTER.test(after) || value >= SURELY_YEAR)) return fact('YEAR', year);
  if (!isOrdinal && AGE_AFTER.test(after)) return fact('AGE', value);
  const isPlace = isOrdinal || NUMBER_BEFORE.test(text.slice(Math.max(0, start - 8), start));
  return isPlace ? fact('PLACE', value) : null;
}

/** @returns what the numbers said in words tell: years, days before a month, ages, places in a list. */
export const spokenFacts = (text: string, today?: LocalDate): SpokenFact[] =>
  spokenNumbers(text).flatMap((number) => factOf(text, number, today) ?? []);

const PUNCTUATION: Readonly<Record<string, string>> = { запятая: ',', үтір: ',', точка: '.', нүкте: '.' };
const SPOKEN_MARK = /\s(запятая|үтір|точка|нүкте)(?!\p{L})/giu;

/** @returns a dictated row with years, days and ages in digits and punctuation as signs; other rows as they are. */
export function inDigits(text: string, today?: LocalDate): string {
  const facts = spokenFacts(text, today).filter(({ kind }) => kind !== 'PLACE');
  if (facts.length === 0) return text;
  let written = '';
  let at = 0;
  for (const { start, end, digits } of facts) {
    written += text.slice(at, start) + digits;
    at = end;
  }
  return (written + text.slice(at)).replace(
    SPOKEN_MARK,
    (_, mark: string) => PUNCTUATION[mark.toLowerCase()] ?? '',
  );
}
