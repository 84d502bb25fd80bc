import { Temporal } from '../../kernel/index.js';
import { type Language } from './words.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const two = (value: number): string => String(value).padStart(2, '0');

/** @param iso instant (UTC). @returns `14.11.2026 22:31 (UTC+5)`, in English `14 Nov 2026, 22:31 (UTC+5)`. */
export function timeWords(iso: string, zone: string, language: Language): string {
  const local = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
  const clock = `${two(local.hour)}:${two(local.minute)} (${offsetWords(local.offsetNanoseconds)})`;
  const comma = language === 'en' ? ',' : '';
  return `${dateWords(local, language)}${comma} ${clock}`;
}

/**
 * The start of a detention as far as it is known: to the minute, else to the day, else nothing.
 * @param from earliest, `until` latest moment the words can mean (instants, UTC).
 */
export function startWords(
  from: string | null,
  until: string | null,
  zone: string,
  language: Language,
): string | null {
  if (!from || !until) return null;
  const [a, b] = [from, until].map((iso) => Temporal.Instant.from(iso).toZonedDateTimeISO(zone));
  if (b!.epochMilliseconds - a!.epochMilliseconds <= 60_000) return timeWords(from, zone, language);
  // a day ends where the next begins
  return b!.subtract({ nanoseconds: 1 }).toPlainDate().equals(a!.toPlainDate())
    ? dateWords(a!, language)
    : null;
}

const dateWords = ({ day, month, year }: Temporal.ZonedDateTime, language: Language): string =>
  language === 'en' ? `${day} ${MONTHS[month - 1]!} ${year}` : `${two(day)}.${two(month)}.${year}`;

function offsetWords(nanoseconds: number): string {
  const minutes = Math.abs(Math.round(nanoseconds / 60e9));
  const rest = minutes % 60 ? `:${two(minutes % 60)}` : '';
  return `UTC${nanoseconds < 0 ? '-' : '+'}${Math.trunc(minutes / 60)}${rest}`;
}
