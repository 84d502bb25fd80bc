import { Temporal, toDate, type Instant } from '../../kernel/index.js';
import ical, { ICalAlarmType, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { outcomeOf, recordOf, ruleOf } from '../clocks/deadline-rows.js';
import { isOpen, milestonesFor, type Texts } from '../domain/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import type { FeedLanguage } from './calendar-feeds.repository.js';
import type { OwnDeadline } from './own-deadlines.js';

const PROVISIONAL: Texts = {
  en: 'Provisional: not every fact is known yet.',
  ru: 'Предварительно: известны ещё не все сведения.',
  kk: 'Алдын ала: мәліметтің бәрі әлі белгісіз.',
};
const NOT_VERIFIED: Texts = {
  en: 'No lawyer has confirmed this rule yet.',
  ru: 'Это правило ещё не подтвердил ни один адвокат.',
  kk: 'Бұл ережені әлі бірде-бір адвокат растаған жоқ.',
};
const CONFIDENCE: Texts = { en: 'Confidence', ru: 'Уверенность', kk: 'Сенімділік' };

export interface FeedFrame {
  readonly language: FeedLanguage;
  /** PUBLIC_URL without a slash at its end */
  readonly publicUrl: string;
}

/**
 * @returns an iCalendar (RFC 5545): what must be done by when, and nothing of whom or where. A day term stands on its
 * last day, an hour term at its `actBy`; alarms ring at the rule's moments before it, at absolute times.
 */
export function calendarText(deadlines: readonly OwnDeadline[], frame: FeedFrame): string {
  const calendar = ical({
    name: 'Qorgau',
    prodId: { company: 'Qorgau', product: 'deadlines', language: frame.language.toUpperCase() },
    ttl: 30 * 60,
  });
  for (const deadline of deadlines) calendar.createEvent(eventOf(deadline, frame));
  return calendar.toString();
}

function eventOf({ row, changedAt }: OwnDeadline, { language, publicUrl }: FeedFrame) {
  const rule = ruleOf(row.ruleCode);
  const link = `${publicUrl}/go/${row.id}`;
  const open = isOpen(recordOf(row));
  const summary = `${row.ruleCode}: ${rule.title[language]}`;
  return {
    id: `${row.id}@${new URL(publicUrl).hostname}`,
    sequence: row.version,
    stamp: changedAt,
    ...placeInTime(row),
    summary,
    description: descriptionOf(row, language, link),
    url: link,
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
    status: open ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    alarms: (open ? momentsOf(row) : []).map((at) => ({
      type: ICalAlarmType.display,
      trigger: toDate(at),
      description: summary,
    })),
  };
}

/** A calendar date carries no zone; its `Date` is read in UTC. */
function placeInTime({ lastDay, actBy }: DeadlineRow): { allDay: boolean; start: Date; end?: Date } {
  if (!lastDay) return { allDay: false, start: actBy! };
  const day = Temporal.PlainDate.from(lastDay);
  return { allDay: true, start: utcDay(day), end: utcDay(day.add({ days: 1 })) };
}

const utcDay = (day: Temporal.PlainDate): Date => new Date(`${day.toString()}T00:00:00Z`);

/** The rule's moments as they were planned when the deadline was opened, up to `actBy`. */
function momentsOf(row: DeadlineRow): Instant[] {
  const outcome = outcomeOf(row);
  if (outcome.kind !== 'COMPUTED') return [];
  const openedAt = Temporal.Instant.fromEpochMilliseconds(row.openedAt.getTime());
  return milestonesFor(outcome, ruleOf(row.ruleCode), openedAt)
    .filter(({ kind, at }) => kind !== 'NOW' && Temporal.Instant.compare(at, outcome.actBy) <= 0)
    .map(({ at }) => at);
}

const descriptionOf = (row: DeadlineRow, language: FeedLanguage, link: string): string =>
  [
    link,
    ...(row.isProvisional ? [PROVISIONAL[language]] : []),
    ...(row.verify ? [NOT_VERIFIED[language]] : []),
    `${CONFIDENCE[language]}: ${row.confidence}`,
  ].join('\n');
