import { type Instant, type When } from '../../../kernel/index.js';
import { type Texts } from '../law.js';
import { type ContradictionKind } from './kinds.js';
import { type Contradiction, type ShownValue } from './contradiction.js';

type Language = keyof Texts;

const pad = (number: number): string => String(number).padStart(2, '0');

const clock = (at: Instant, zone: string): string => {
  const { year, month, day, hour, minute } = at.toZonedDateTimeISO(zone);
  return `${year}-${pad(month)}-${pad(day)} ${pad(hour)}:${pad(minute)}`;
};

/** A time as its record gives it, no sharper: an hour ends in `:..`. */
function shownTime({ at, date, precision, zone }: When): string {
  if (precision === 'DAY') return (date ?? at!.toZonedDateTimeISO(zone).toPlainDate()).toString();
  if (!at) return '?';
  return precision === 'HOUR' ? clock(at, zone).replace(/\d\d$/, '..') : clock(at, zone);
}

const MARKS: Readonly<Record<Language, readonly [yes: string, no: string, unknown: string]>> = {
  en: ['yes', 'no', 'not recorded'],
  ru: ['да', 'нет', 'не записано'],
  kk: ['иә', 'жоқ', 'жазылмаған'],
};
const SEALED: Texts = { en: 'sealed', ru: 'скрыто', kk: 'жасырын' };

function shown(value: ShownValue, language: Language): string {
  if (value.is === 'TIME') return shownTime(value.when);
  if (value.is === 'WORD') return value.word;
  if (value.is === 'SEALED') return SEALED[language];
  const [yes, no, unknown] = MARKS[language];
  return value.mark === null ? unknown : value.mark ? yes : no;
}

/** @returns a value of one side in each language; a sealed one only says that it is. */
export const shownIn = (value: ShownValue): Texts => ({
  en: shown(value, 'en'),
  ru: shown(value, 'ru'),
  kk: shown(value, 'kk'),
});

/** @returns the sentence a person reads: values stand behind colons, so that no language has to bend them. */
export function describeContradiction(
  { sentence }: ContradictionKind,
  { sides, figures }: Contradiction,
): Texts {
  const fill = (language: Language) =>
    sentence[language].replace(/\{(\w+)\}/g, (_whole, name: string) =>
      name === 'a' || name === 'b'
        ? shown(sides[name === 'a' ? 0 : 1].value, language)
        : String(figures[name] ?? '?'),
    );
  return { en: fill('en'), ru: fill('ru'), kk: fill('kk') };
}
