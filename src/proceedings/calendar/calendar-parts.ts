import { CalendarBudget } from './calendar-budget.js';
import { CalendarFeeds } from './calendar-feeds.repository.js';
import './calendar-messages.js';
import { CreateCalendarFeed } from './create-calendar-feed.js';
import { OwnDeadlines } from './own-deadlines.js';
import { RevokeCalendarFeed } from './revoke-calendar-feed.js';

/** What the calendar feed is made of, beside its controller and its resolver. */
export const calendarParts = [
  CalendarBudget,
  CalendarFeeds,
  CreateCalendarFeed,
  OwnDeadlines,
  RevokeCalendarFeed,
];
