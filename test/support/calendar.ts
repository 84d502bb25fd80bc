import ICAL from 'ical.js';
import { clientId, type House, type Person } from './house.js';

export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
  readonly sequence: number;
  readonly isDay: boolean;
  /** ISO 8601: a date, or an instant */
  readonly start: string;
  readonly end: string | null;
  /** absolute moments of its alarms, ISO 8601 */
  readonly alarms: readonly string[];
}

export const createFeed = (who: Person, more: object = {}, id = clientId()) =>
  who.mutate<{ feed: { id: string; language: string; readAt: string | null }; url: string | null }>(
    'createCalendarFeed',
    'CreateCalendarFeedInput',
    { clientId: id, ...more },
    '... on CreateCalendarFeedSuccess { feed { id language madeAt readAt } url }',
  );

export const revokeFeed = (who: Person, feedId: string) =>
  who.mutate<{ feeds: { id: string }[] }>(
    'revokeCalendarFeed',
    'RevokeCalendarFeedInput',
    { clientId: clientId(), feedId },
    '... on RevokeCalendarFeedSuccess { feeds { id } }',
  );

/** Asks as a calendar does: with the address and nothing else. */
export const fetchFeed = (house: House, url: string): Promise<Response> =>
  fetch(`${house.url}${new URL(url).pathname}`);

/** Reads a calendar with another library than it was written with. @throws where it is none. */
export function readCalendar(text: string): CalendarEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as string);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const start = event.startDate;
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      status: String(component.getFirstPropertyValue('status')),
      sequence: Number(event.sequence),
      isDay: start.isDate,
      start: isoOf(start),
      end: component.hasProperty('dtend') ? isoOf(event.endDate) : null,
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => isoOf(alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Time>)),
    };
  });
}

const isoOf = (time: InstanceType<typeof ICAL.Time>): string =>
  time.isDate ? time.toString() : time.toJSDate().toISOString();
