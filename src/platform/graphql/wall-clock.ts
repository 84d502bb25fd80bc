import { isZone, localDateOf, Temporal, toInstant, type Instant, type When } from '../../kernel/index.js';

/** The parts of an input that say when, however they say it. */
interface Said {
  readonly at?: Date | null;
  readonly date?: string | null;
  readonly local?: string | null;
  readonly offset?: string | null;
}

type Read = Pick<When, 'at' | 'date' | 'fault'>;

const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/**
 * Makes one instant or day of what was said. Words that name none, or two, come back as a fault:
 * TIME_NOT_REAL (23:59:60, 29 February of a common year), TIME_DOES_NOT_EXIST (clocks were set forward over it),
 * TIME_EXISTS_TWICE (set back over it, and no offset says which), TIME_CONTRADICTS (two ways of saying it disagree).
 * @param zone IANA; one that is not known is left to whoever checks the whole time.
 */
export function readTime({ at, date, local, offset }: Said, zone: string): Read {
  const instant = at ? toInstant(at) : undefined;
  const day = date ? Temporal.PlainDate.from(date) : undefined;
  const read: Read = local && isZone(zone) ? readLocal(local, offset ?? null, zone) : { at: instant };
  if (read.fault) return read;
  const isOther = instant && read.at && !read.at.equals(instant);
  const isOtherDay = day && read.at && isZone(zone) && !localDateOf(read.at, zone).equals(day);
  if (isOther || isOtherDay) return { fault: { code: 'TIME_CONTRADICTS' } };
  return { at: read.at, date: day };
}

function readLocal(text: string, offset: string | null, zone: string): Read {
  const clock = wallClockOf(text);
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
  if (!WALL_CLOCK.test(text)) return null;
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
