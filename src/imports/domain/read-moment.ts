import { Temporal } from '../../kernel/index.js';

/** A date, with a time of day where one was written; or why there is none. */
export type Moment =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'FAULT'; readonly code: 'TIME_NOT_REAL' | 'TIME_UNREADABLE' }
  | { readonly kind: 'DAY'; readonly date: string }
  | { readonly kind: 'MINUTE'; readonly local: string };

const DATES = [
  /(?<!\d)(?<year>\d{4})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})(?!\d)/u,
  /(?<!\d)(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4}|\d{2})(?!\d)/u,
];
const CLOCK = /(?<![\d.])(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?![\d.])/u;
/** Words that say what stands there anyway: "в 18:30", "сағ. 18:30". */
const LITTLE = /^(?:[\s,;TZ-]|в|около|ок\.?|at|сағ\.?|сағат|г\.?|ж\.?|ч\.?|часов|уақыт)*$/iu;

/**
 * A day and a time of day as tables write them: 2026-03-19, 19.03.2026, 19.03.26 18:30, 18:30 19.03.2026.
 * @param clock a time of day of a column of its own. Two-digit years are of this century.
 */
export function readMoment(text: string, clock = ''): Moment {
  const cell = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const hour = clock.normalize('NFKC').trim();
  if (cell === '' && hour === '') return { kind: 'NONE' };
  const dated = DATES.map((pattern) => pattern.exec(cell)).find((match) => match !== null);
  if (!dated?.groups) return { kind: 'FAULT', code: 'TIME_UNREADABLE' };
  const rest = cell.slice(0, dated.index) + ' ' + cell.slice(dated.index + dated[0].length);
  const date = dayOf(dated.groups);
  if (!date) return { kind: 'FAULT', code: 'TIME_NOT_REAL' };
  const said = CLOCK.exec(rest) ?? CLOCK.exec(hour);
  const left = said ? rest.replace(said[0], '') : rest;
  if (!LITTLE.test(left) || (!said && hour !== '')) return { kind: 'FAULT', code: 'TIME_UNREADABLE' };
  if (!said || isMidnightOfATable(said[0])) return { kind: 'DAY', date };
  const [hours, minutes] = [Number(said.groups!['hour']), Number(said.groups!['minute'])];
  if (hours > 23 || minutes > 59) return { kind: 'FAULT', code: 'TIME_NOT_REAL' };
  return { kind: 'MINUTE', local: `${date}T${pad(hours)}:${pad(minutes)}` };
}

/** "00:00:00" is what a table's program adds to a day; nobody writes the seconds of a midnight. */
const isMidnightOfATable = (clock: string): boolean => /^0{1,2}:00:00/u.test(clock);

function dayOf(groups: Readonly<Record<string, string>>): string | null {
  const { year = '', month, day } = groups;
  try {
    const fields = {
      year: year.length === 2 ? 2000 + Number(year) : Number(year),
      month: Number(month),
      day: Number(day),
    };
    return Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

const pad = (value: number): string => String(value).padStart(2, '0');
