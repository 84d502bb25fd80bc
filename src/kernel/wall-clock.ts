import { isZone, localDateOf, Temporal, toInstant, type Instant } from './time.js';
import { type When } from './when.js';

/** The parts of an input that say when, however they say it. */
interface Said {
  readonly at?: Date | null;
  readonly date?: string | null;
  /** With the offset that says which, where it came twice. */
  readonly local?: string | null;
}

type Read = Pick<When, 'at' | 'date' | 'fault'>;

const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)([+-]\d{2}:\d{2})?$/;

/**
 * Makes one instant or day of what was said. Words that name none, or two, come back as a fault:
 * TIME_NOT_REAL (23:59:60, 29 February of a common year), TIME_DOES_NOT_EXIST (clocks were set forward over it),
 * TIME_EXISTS_TWICE (set back over it, and no offset says which), TIME_CONTRADICTS (two ways of saying it disagree).
 * @param zone IANA; one that is not known is left to whoever checks the whole time.
 */
export function readTime({ at, date, local }: Said, zone: string): Read {
  const instant = at ? toInstant(at) : undefined;
  const day = date ? Temporal.PlainDate.from(date) : undefined;
  const read: Read = local && isZone(zone) ? readLocal(local, zone) : { at: instant };
  if (read.fault) return read;
  // seconds are as fine as a wall clock is shown
  const isOther = instant && read.at && Math.abs(read.at.since(instant).total('seconds')) >= 1;
  const isOtherDay = day && read.at && isZone(zone) && !localDateOf(read.at, zone).equals(day);
  if (isOther || isOtherDay) return { fault: { code: 'TIME_CONTRADICTS' } };
  return { at: instant ?? read.at, date: day };
}

function readLocal(text: string, zone: string): Read {
  const [, words = '', offset] = WALL_CLOCK.exec(text) ?? [];
  const clock = wallClockOf(words);
  if (!clock) return { fault: { code: 'TIME_NOT_REAL' } };
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    clock.toZonedDateTime(zone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  if (!first.toPlainDateTime().equals(clock)) return { fault: { code: 'TIME_DOES_NOT_EXIST' } };
  if (offset) {
    const meant = [first, second].find((one) => one.offset === offset);
    return meant ? { at: meant.toInstant() } : { fault: { code: 'TIME_CONTRADICTS' } };
  }
  if (first.equals(second)) return { at: first.toInstant() };
  return { fault: { code: 'TIME_EXISTS_TWICE', params: { first: first.offset, second: second.offset } } };
}

/** Temporal reads second 60 as 59: nobody meant that. */
function wallClockOf(text: string): Temporal.PlainDateTime | null {
  if (text === '') return null;
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** @returns the wall clock of an instant in a zone with its offset, `2024-02-29T23:30:00+06:00`. */
export const wallClock = (at: Instant, zone: string): string | null =>
  isZone(zone)
    ? at.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' })
    : null;
