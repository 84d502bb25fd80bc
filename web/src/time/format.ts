import type { Language } from '../i18n/language.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(zone, known);
  return known;
}

interface Wall {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
}

/** @returns what a clock and a calendar on the wall of a zone show. */
export function wallOf(instant: number | string, zone: string): Wall {
  const at = typeof instant === 'string' ? Date.parse(instant) : instant;
  const parts = formatOf(zone).formatToParts(at);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value])) as unknown as Wall;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayText({ day, month, year }: Wall, language: Language, withYear: boolean): string {
  if (language !== 'en') return withYear ? `${day}.${month}.${year}` : `${day}.${month}`;
  const short = `${Number(day)} ${MONTHS[Number(month) - 1]}`;
  return withYear ? `${short} ${year}` : short;
}

/** 22:52 */
export const timeText = (instant: number | string, zone: string): string => {
  const { hour, minute } = wallOf(instant, zone);
  return `${hour}:${minute}`;
};

/** 22:52:14, for the clock of a desk. */
export const secondsText = (instant: number | string, zone: string): string =>
  `${timeText(instant, zone)}:${wallOf(instant, zone).second}`;

/** 14.11.2026 in Kazakh and Russian, 14 Nov 2026 in English. */
export const dateText = (instant: number | string, zone: string, language: Language): string =>
  dayText(wallOf(instant, zone), language, true);

/** The time alone on the same day, with the day on another: 15.11, 19:33. */
export function momentText(
  instant: number | string,
  { zone, language, now }: { readonly zone: string; readonly language: Language; readonly now: number },
): string {
  const [wall, today] = [wallOf(instant, zone), wallOf(now, zone)];
  const time = `${wall.hour}:${wall.minute}`;
  const sameDay = wall.day === today.day && wall.month === today.month && wall.year === today.year;
  return sameDay ? time : `${dayText(wall, language, wall.year !== today.year)}, ${time}`;
}

/** An end that is not part of the term any more: midnight is the 24:00 of the day before. */
export function endText(
  instant: number | string,
  view: { readonly zone: string; readonly language: Language; readonly now: number },
): string {
  const at = typeof instant === 'string' ? Date.parse(instant) : instant;
  if (timeText(at, view.zone) !== '00:00') return momentText(at, view);
  return momentText(at - 60_000, view).replace(/\d\d:\d\d$/, '24:00');
}

/** A day as the calendar writes it: 2026-11-24 as 24.11.2026. */
export const localDateText = (date: string, language: Language): string =>
  dateText(`${date}T12:00:00Z`, 'UTC', language);

/** UTC+5, as of that instant. */
export function zoneText(zone: string, instant: number): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(
    instant,
  );
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC').replace('GMT', 'UTC');
}
