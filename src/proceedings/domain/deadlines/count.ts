import { endOfDay, type BusinessCalendar, type Instant, type LocalDate } from '../../../kernel/index.js';
import { assume, type Assumption } from './assumption.js';
import {
  daysStep,
  endOfDayStep,
  hoursStep,
  officeStep,
  otherReadingStep,
  type ExplanationStep,
} from './explain.js';
import { type DeadlineSettings, type NoLaterReading } from './facts.js';
import { areDaysConfirmed, lastClosingWithin } from './office.js';
import { type RuleVersion } from './rule.js';
import { type Start } from './start.js';

/** A counted term: instants UTC, `dueAt` exclusive. */
export interface Term {
  readonly lastDay: LocalDate | null;
  readonly dueAt: Instant;
  readonly actBy: Instant;
  readonly latestArguableAt: Instant | null;
  readonly latestArguableReason: NoLaterReading | null;
  readonly steps: readonly ExplanationStep[];
  readonly assumptions: readonly Assumption[];
}

/** Everything a count needs besides the start. `zone` is IANA. */
export interface Counting {
  readonly version: RuleVersion;
  readonly zone: string;
  readonly calendar: BusinessCalendar;
  readonly settings: DeadlineSettings;
}

/** Hours run from the exact minute, without pauses; the later reading exists only where the start is in doubt. */
export function countHours(start: Start, { version, zone }: Counting): Term {
  const dueAt = start.at.add({ hours: version.amount });
  const span = { from: start.at, hours: version.amount, to: dueAt };
  return {
    lastDay: null,
    dueAt,
    actBy: dueAt,
    latestArguableAt: start.latest?.add({ hours: version.amount }) ?? null,
    latestArguableReason: start.latest
      ? null
      : start.bound === 'LATEST'
        ? 'START_IS_THE_LATEST_POSSIBLE'
        : 'ONE_READING',
    steps: [hoursStep(version.computation, start.event, start.bound, span, zone)],
    assumptions: [],
  };
}

/** Days: the safe reading takes calendar days and needs no holidays; the other takes working days. */
export function countDays(start: Start, counting: Counting): Term {
  const { version, zone } = counting;
  const lastDay = start.date.add({ days: version.amount });
  const dueAt = endOfDay(lastDay, zone);
  const span = { from: start.date, days: version.amount, to: lastDay };
  const other = laterReading(start, counting);
  const office = officeEnd(start, lastDay, dueAt, counting);
  return {
    lastDay,
    dueAt,
    actBy: office.actBy,
    latestArguableAt: other.at,
    latestArguableReason: other.reason,
    steps: [
      daysStep(version.computation, start.event, span, zone),
      endOfDayStep(version.computation, lastDay, dueAt, zone),
      ...other.steps,
      ...office.steps,
    ],
    assumptions: office.assumptions,
  };
}

interface LaterReading {
  readonly at: Instant | null;
  readonly reason: NoLaterReading | null;
  readonly steps: readonly ExplanationStep[];
}

function laterReading(start: Start, { version, zone, calendar }: Counting): LaterReading {
  const { computation, amount } = version;
  if (!computation.otherReading) return { at: null, reason: 'WORKING_DAYS_NOT_YET_LAW', steps: [] };
  const lastDay = calendar.addWorkingDays(start.date, amount);
  const isSure = calendar.isConfirmedBetween(start.date, lastDay);
  const span = { from: start.date, days: amount, to: isSure ? lastDay : null };
  return {
    at: isSure ? endOfDay(lastDay, zone) : null,
    reason: isSure ? null : 'HOLIDAYS_NOT_CONFIRMED',
    steps: [otherReadingStep(computation, span, zone)],
  };
}

interface OfficeEnd {
  readonly actBy: Instant;
  readonly steps: readonly ExplanationStep[];
  readonly assumptions: readonly Assumption[];
}

function officeEnd(start: Start, lastDay: LocalDate, dueAt: Instant, counting: Counting): OfficeEnd {
  const { version, zone, calendar, settings } = counting;
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
