import { Temporal } from 'temporal-polyfill';

export { Temporal };

/** An absolute moment, UTC. */
export type Instant = Temporal.Instant;
/** A calendar date with no time: never turned into an instant by guessing. */
export type LocalDate = Temporal.PlainDate;

/** @param date a driver's or scalar's `Date`; @returns the same moment as an Instant (UTC). */
export const toInstant = (date: Date): Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());

/** @returns the same moment as a `Date`, for drivers and scalars; sub-millisecond digits are cut. */
export const toDate = (instant: Instant): Date => new Date(instant.epochMilliseconds);

export const isBefore = (a: Instant, b: Instant): boolean => Temporal.Instant.compare(a, b) < 0;
export const earlier = (a: Instant, b: Instant): Instant => (isBefore(b, a) ? b : a);
export const later = (a: Instant, b: Instant): Instant => (isBefore(a, b) ? b : a);

/** @returns the calendar date an instant falls on in an IANA zone. */
export const localDateOf = (instant: Instant, zone: string): LocalDate =>
  instant.toZonedDateTimeISO(zone).toPlainDate();

/** @returns the first instant of a local date in an IANA zone; where a change of clocks skips midnight, the first that exists. */
export const startOfDay = (date: LocalDate, zone: string): Instant => date.toZonedDateTime(zone).toInstant();

/** @returns the instant a local date ends (24:00), exclusive: the start of the next one. */
export const endOfDay = (date: LocalDate, zone: string): Instant => startOfDay(date.add({ days: 1 }), zone);

/** @returns whether the IANA database knows the zone. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
