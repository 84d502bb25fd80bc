import {
  Temporal,
  endOfDay,
  isBefore,
  localDateOf,
  type BusinessCalendar,
  type Instant,
  type LocalDate,
} from '../../../kernel/index.js';

/** A day the office is surely not closed by the table: a weekend made working is not relied on. */
const isSurelyOpen = (calendar: BusinessCalendar, date: LocalDate): boolean =>
  date.dayOfWeek <= 5 && calendar.isWorkingDay(date);

/**
 * The last closing time of an office at or before the end of a day term.
 * @param lastDay last day of the term. @param closesAt local time `HH:MM`. @param after the start of the term.
 * @returns null where the office does not open between the start and the end.
 */
export function lastClosingWithin(
  calendar: BusinessCalendar,
  lastDay: LocalDate,
  closesAt: string,
  zone: string,
  after: Instant,
): Instant | null {
  for (let day = lastDay; isBefore(after, endOfDay(day, zone)); day = day.subtract({ days: 1 })) {
    if (!isSurelyOpen(calendar, day)) continue;
    const closing = day
      .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(closesAt) })
      .toInstant();
    return isBefore(after, closing) ? closing : null;
  }
  return null;
}

/** @returns whether every day off between an instant's local day and a date, both included, is confirmed. */
export const areDaysConfirmed = (
  calendar: BusinessCalendar,
  from: Instant,
  to: LocalDate,
  zone: string,
): boolean => calendar.isConfirmedBetween(localDateOf(from, zone), to);
