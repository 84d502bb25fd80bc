import { Temporal, isBefore, type Instant } from '../../../kernel/index.js';
import { assume } from './assumption.js';
import { countDays } from './count-days.js';
import { pausesOf, stillness, type Counting, type Term } from './counting.js';
import { atOnceStep, laterHoursStep, momentStep, pauseStep } from './explain-more.js';
import { hoursStep, type ExplanationStep } from './explain.js';
import { lengthen } from './pause.js';
import { type RuleVersion } from './rule.js';
import { type Start } from './start.js';

/** Counts a term by the kind its computation is of. @returns null where the law sets no term. */
export function countTerm(start: Start, counting: Counting): Term | null {
  switch (counting.version.computation.kind) {
    case 'EXACT_HOURS':
      return countHours(start, counting);
    case 'WHOLE_DAYS':
    case 'CALENDAR':
    case 'SAME_DAY':
      return countDays(start, counting);
    case 'AT_ONCE':
      return countAtOnce(start, counting);
    case 'MOMENT':
      return countMoment(start, counting);
    case 'NO_TERM':
      return null;
  }
}

const HOURS_IN_A_DAY = 24;

/** Hours of a term counted from the minute: a day of the law is 24 of them. */
const hoursOf = ({ amount, unit }: RuleVersion): number =>
  unit === 'HOUR' ? amount : amount * HOURS_IN_A_DAY;

/** Hours run from the exact minute, pauses left out; a later reading, where the law or a doubtful start gives one. */
function countHours(start: Start, counting: Counting): Term {
  const { version, zone } = counting;
  const hours = hoursOf(version);
  const counted = pausesOf(counting);
  const bare = start.at.add({ hours });
  const { end, by, openSince } = lengthen(start.at, bare, counted.pauses);
  const span = { from: start.at, hours, to: bare };
  const { code, steps } = version.computation;
  const other = laterHours(start, counting, end);
  return {
    lastDay: null,
    dueAt: end,
    actBy: end,
    latestArguableAt: other.at,
    latestArguableReason: other.at
      ? null
      : start.bound === 'LATEST'
        ? 'START_IS_THE_LATEST_POSSIBLE'
        : 'ONE_READING',
    steps: [
      hoursStep(version.computation, start.event, start.bound, span, zone),
      ...by.map((pause) => pauseStep([code, steps.end], pause, zone)),
      ...other.steps,
    ],
    assumptions: [...counted.assumptions, ...stillness(openSince, zone)],
    pausedSince: openSince,
  };
}

interface LaterHours {
  readonly at: Instant | null;
  readonly steps: readonly ExplanationStep[];
}

/** The later reading: the hour of the event left out, or to the end of the last day, from the latest possible start. */
function laterHours(start: Start, { version, zone, pauses }: Counting, end: Instant): LaterHours {
  const from = start.latest ?? start.at;
  const { computation, amount } = version;
  if (!computation.otherReading) {
    const later = start.latest?.add({ hours: hoursOf(version) }) ?? null;
    return { at: later && computation.pauses ? lengthen(from, later, pauses).end : later, steps: [] };
  }
  const local = from.toZonedDateTimeISO(zone);
  if (computation.otherReading === 'NEXT_FULL_HOUR') {
    const begins = local.round({ smallestUnit: 'hour', roundingMode: 'floor' }).add({ hours: 1 }).toInstant();
    const at = begins.add({ hours: hoursOf(version) });
    const sum = { from: begins.toString(), amount: hoursOf(version), to: at.toString(), zone };
    return { at, steps: [laterHoursStep(computation, { operation: 'HOURS', ...sum }, at)] };
  }
  const lastDay = local.toPlainDate().add({ days: amount });
  const at = lastDay.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  if (isBefore(at, end)) return { at: null, steps: [] };
  const sum = { from: lastDay.toString(), amount: 1, to: at.toString(), zone };
  return { at, steps: [laterHoursStep(computation, { operation: 'END_OF_DAY', ...sum }, at)] };
}

/** "At once" is measured by the organisation's minutes, and says so. */
function countAtOnce(start: Start, { version, zone, settings }: Counting): Term {
  const minutes = settings.atOnceMinutes;
  const dueAt = start.at.add({ minutes });
  return {
    ...pointAt(dueAt, start.latest?.add({ minutes }) ?? null, start),
    steps: [atOnceStep(version.computation.code, start.event, { from: start.at, minutes, to: dueAt }, zone)],
    assumptions: [assume('AT_ONCE_HAS_NO_FIGURE', { minutes })],
  };
}

const countMoment = (start: Start, { version, zone }: Counting): Term => ({
  ...pointAt(start.at, start.latest, start),
  steps: [momentStep(version.computation, start.event, start.at, zone)],
  assumptions: [],
});

/** A single instant without days: the later one exists only where the start is in doubt. */
const pointAt = (at: Instant, later: Instant | null, { bound }: Start) => ({
  lastDay: null,
  dueAt: at,
  actBy: at,
  latestArguableAt: later && Temporal.Instant.compare(later, at) > 0 ? later : null,
  latestArguableReason:
    later && Temporal.Instant.compare(later, at) > 0
      ? null
      : bound === 'LATEST'
        ? ('START_IS_THE_LATEST_POSSIBLE' as const)
        : ('ONE_READING' as const),
  pausedSince: null,
});
