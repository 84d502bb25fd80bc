import { endOfDay, localDateOf, type Instant, type LocalDate } from '../../../kernel/index.js';
import { assume, type Assumption } from './assumption.js';
import { pausesOf, stillness, type Counting, type Term } from './counting.js';
import { calendarStep, pauseStep, rollOverStep, sameDayStep, wholeDayStep } from './explain-more.js';
import { daysStep, endOfDayStep, officeStep, otherReadingStep, type ExplanationStep } from './explain.js';
import { type NoLaterReading } from './facts.js';
import { areDaysConfirmed, lastClosingWithin } from './office.js';
import { lengthen } from './pause.js';
import { type Start } from './start.js';

/** The last day of a term and how it was reached. */
interface End {
  readonly lastDay: LocalDate;
  readonly dueAt: Instant;
  readonly steps: readonly ExplanationStep[];
  readonly assumptions: readonly Assumption[];
}

/** Days, months, years: the safe reading needs no holidays; only a roll-over the law itself orders asks for them. */
export function countDays(start: Start, counting: Counting): Term {
  const plain = plainEnd(start, counting);
  const rolled = counting.version.computation.rollsOver ? rollOver(plain, counting) : plain;
  const { end, pausedSince } = withPauses(start, rolled, counting);
  const other = laterReading(start, end, counting);
  const office = officeEnd(start, end, counting);
  return {
    lastDay: end.lastDay,
    dueAt: end.dueAt,
    actBy: office.actBy,
    latestArguableAt: other.at,
    latestArguableReason: other.reason,
    steps: [...end.steps, ...other.steps, ...office.steps],
    assumptions: [...end.assumptions, ...office.assumptions],
    pausedSince,
  };
}

/** @returns the last day before anything moves it. */
function lastDayOf(start: Start, { version }: Counting): LocalDate {
  const { amount, unit, computation } = version;
  if (computation.kind === 'SAME_DAY') return start.date;
  if (computation.kind === 'WHOLE_DAYS') return start.date.add({ days: amount });
  return start.date.add(unit === 'YEAR' ? { years: amount } : { months: amount });
}

function plainEnd(start: Start, counting: Counting): End {
  const { version, zone } = counting;
  const { computation, amount, unit } = version;
  const to = lastDayOf(start, counting);
  const dueAt = endOfDay(to, zone);
  const from = start.date;
  const counted = {
    CALENDAR: () => calendarStep(computation, start.event, { from, amount, unit, to }, zone),
    SAME_DAY: () => sameDayStep(computation, start.event, from, zone),
    WHOLE_DAYS: () => daysStep(computation, start.event, { from, days: amount, to }, zone),
  }[computation.kind as 'CALENDAR' | 'SAME_DAY' | 'WHOLE_DAYS']();
  return {
    lastDay: to,
    dueAt,
    steps: [counted, endOfDayStep(computation, to, dueAt, zone)],
    assumptions: [],
  };
}

/** The law moves an end on a day off; while the days are not confirmed the earlier end is kept. */
function rollOver(end: End, { version, zone, calendar }: Counting): End {
  const { code, steps } = version.computation;
  const to = calendar.rollForward(end.lastDay);
  const isSure = calendar.isConfirmedBetween(end.lastDay, to);
  if (!isSure) {
    return {
      ...end,
      steps: [...end.steps, rollOverStep([code, steps.otherReading], end.lastDay, null, zone)],
      assumptions: [assume('ROLL_OVER_NOT_RELIED_ON')],
    };
  }
  if (to.equals(end.lastDay)) return end;
  const dueAt = endOfDay(to, zone);
  return {
    lastDay: to,
    dueAt,
    // the end of the day that was left behind is no longer said
    steps: [
      ...end.steps.slice(0, -1),
      rollOverStep([code, steps.otherReading], end.lastDay, to, zone),
      endOfDayStep(version.computation, to, dueAt, zone),
    ],
    assumptions: [],
  };
}

/** Pauses lengthen the term; it ends with a whole day again, the later one only where the end opens something. */
function withPauses(start: Start, end: End, counting: Counting): { end: End; pausedSince: Instant | null } {
  const { rule, version, zone } = counting;
  const counted = pausesOf(counting);
  const { end: moved, by, openSince } = lengthen(start.at, end.dueAt, counted.pauses);
  const assumptions = [...end.assumptions, ...counted.assumptions, ...stillness(openSince, zone)];
  if (by.length === 0) return { end: { ...end, assumptions }, pausedSince: openSince };
  const { code, steps } = version.computation;
  const inside = localDateOf(moved.subtract({ nanoseconds: 1 }), zone);
  const isWhole = endOfDay(inside, zone).equals(moved);
  const lastDay = isWhole || rule.meaning === 'OPENS' ? inside : inside.subtract({ days: 1 });
  const dueAt = endOfDay(lastDay, zone);
  const said = by.map((pause) => pauseStep([code, steps.end], pause, zone));
  const whole = wholeDayStep([code, steps.end], lastDay, dueAt, zone);
  return {
    end: { lastDay, dueAt, steps: [...end.steps, ...said, whole], assumptions },
    pausedSince: openSince,
  };
}

interface LaterReading {
  readonly at: Instant | null;
  readonly reason: NoLaterReading | null;
  readonly steps: readonly ExplanationStep[];
}

function laterReading(start: Start, end: End, counting: Counting): LaterReading {
  const { version, zone, calendar } = counting;
  const { computation, amount } = version;
  if (computation.kind !== 'WHOLE_DAYS' || computation.otherReading === 'ROLL_OVER') {
    return rolledReading(end, counting);
  }
  if (!computation.otherReading) {
    const gainsOne = counting.rule.versions.some((next) => next.computation.otherReading === 'WORKING_DAYS');
    return { at: null, reason: gainsOne ? 'WORKING_DAYS_NOT_YET_LAW' : 'ONE_READING', steps: [] };
  }
  const lastDay = calendar.addWorkingDays(start.date, amount);
  const isSure = calendar.isConfirmedBetween(start.date, lastDay);
  const span = { from: start.date, days: amount, to: isSure ? lastDay : null };
  return {
    at: isSure ? endOfDay(lastDay, zone) : null,
    reason: isSure ? null : 'HOLIDAYS_NOT_CONFIRMED',
    steps: [otherReadingStep(computation, span, zone)],
  };
}

/** The later reading of an end that may move off a day off; none where the end is surely a working day. */
function rolledReading(end: End, { version, zone, calendar }: Counting): LaterReading {
  const { code, otherReading, steps } = version.computation;
  if (otherReading !== 'ROLL_OVER') return { at: null, reason: 'ONE_READING', steps: [] };
  const to = calendar.rollForward(end.lastDay);
  const isSure = calendar.isConfirmedBetween(end.lastDay, to);
  if (isSure && to.equals(end.lastDay)) return { at: null, reason: 'ONE_READING', steps: [] };
  return {
    at: isSure ? endOfDay(to, zone) : null,
    reason: isSure ? null : 'HOLIDAYS_NOT_CONFIRMED',
    steps: [rollOverStep([code, steps.otherReading], end.lastDay, isSure ? to : null, zone)],
  };
}

interface OfficeEnd {
  readonly actBy: Instant;
  readonly steps: readonly ExplanationStep[];
  readonly assumptions: readonly Assumption[];
}

/** An office's hours bind those who file there: not police, not courts, not what merely opens, not a body abroad. */
function officeEnd(start: Start, { lastDay, dueAt }: End, counting: Counting): OfficeEnd {
  const { rule, version, zone, calendar, settings } = counting;
  const files = rule.obligedParty === 'DEFENCE' && rule.meaning === 'ACT_BY' && rule.standard === 'DOMESTIC';
  if (!files) return { actBy: dueAt, steps: [], assumptions: [] };
  const { closesAt, isOrganisationDefault } = settings.officeHours;
  const closing = lastClosingWithin(calendar, lastDay, closesAt, zone, start.at);
  if (!closing) return { actBy: dueAt, steps: [], assumptions: [assume('NO_OFFICE_HOUR_BEFORE_DUE')] };
  const assumptions = isOrganisationDefault
    ? [assume('OFFICE_HOURS_ORGANISATION_DEFAULT', { closesAt })]
    : [];
  const isSure = areDaysConfirmed(calendar, closing, lastDay, zone);
  return {
    actBy: closing,
    steps: [officeStep(version.computation.code, closing, zone)],
    assumptions: isSure ? assumptions : [...assumptions, assume('OFFICE_DAYS_NOT_CONFIRMED')],
  };
}
