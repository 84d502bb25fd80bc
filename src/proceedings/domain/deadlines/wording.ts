import { type Instant, type LocalDate } from '../../../kernel/index.js';
import { type Texts } from '../law.js';

const NBSP = '\u00a0';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** @returns the same text in all three languages. */
export const sameIn = (text: string): Texts => ({ en: text, ru: text, kk: text });

/** @returns a calendar date as each language writes it short. */
export function dateText(date: LocalDate): Texts {
  const numeric = `${two(date.day)}.${two(date.month)}.${date.year}`;
  const english = `${date.day}${NBSP}${MONTHS[date.month - 1]}${NBSP}${date.year}`;
  return { en: english, ru: numeric, kk: numeric };
}

/** @returns the UTC offset of a zone at an instant, as `UTC+5` or `UTC+5:30`. */
export function offsetText(instant: Instant, zone: string): string {
  const offset = instant.toZonedDateTimeISO(zone).offset;
  const [hours = '0', minutes = '00'] = offset.slice(1).split(':');
  return `UTC${offset[0]}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** @returns an instant in local time to the minute, with its offset, so arithmetic across a change of clocks adds up. */
export function stamp(instant: Instant, zone: string): Texts {
  const local = instant.toZonedDateTimeISO(zone);
  const date = dateText(local.toPlainDate());
  const rest = `, ${two(local.hour)}:${two(local.minute)} (${offsetText(instant, zone)})`;
  return { en: date.en + rest, ru: date.ru + rest, kk: date.kk + rest };
}

/** Joins pieces language by language. */
export const joined = (...pieces: readonly Texts[]): Texts => ({
  en: pieces.map((piece) => piece.en).join(''),
  ru: pieces.map((piece) => piece.ru).join(''),
  kk: pieces.map((piece) => piece.kk).join(''),
});
