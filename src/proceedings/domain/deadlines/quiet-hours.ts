import { isBefore, Temporal, type Instant } from '../../../kernel/index.js';

/** The hours in which people are left to sleep, local `HH:MM`, across midnight (organisation default, not law). */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

export const DEFAULT_QUIET_HOURS: QuietHours = { from: '22:00', until: '08:00' };

/** @returns the moment itself, or the end of the quiet hours it falls into (UTC). */
export function afterQuietHours(at: Instant, zone: string, { from, until }: QuietHours): Instant {
  const local = at.toZonedDateTimeISO(zone);
  const begins = Temporal.PlainTime.from(from);
  const ends = Temporal.PlainTime.from(until);
  const time = local.toPlainTime();
  const isEvening = Temporal.PlainTime.compare(time, begins) >= 0;
  if (!isEvening && Temporal.PlainTime.compare(time, ends) >= 0) return at;
  const morning = isEvening ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  const moved = morning.toZonedDateTime({ timeZone: zone, plainTime: ends }).toInstant();
  return isBefore(moved, at) ? at : moved;
}
