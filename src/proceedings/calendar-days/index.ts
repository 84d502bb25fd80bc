import { DeadlineRecount } from './deadline-recount.js';
import { HolidayChanges } from './holiday-changes.js';
import { HolidayDesk } from './holiday-desk.js';
import { HolidayVerbs, holidayVerbs } from './holiday-verbs.js';
import { HolidayYears } from './holiday-years.js';
import {
  HolidayFieldsResolver,
  HolidaysResolver,
  HolidayVersionFieldsResolver,
  HolidayYearFieldsResolver,
} from './holidays.resolver.js';
import './messages.js';

/** Everything days off need of a module. */
export const calendarDaysProviders = [
  ...holidayVerbs,
  DeadlineRecount,
  HolidayChanges,
  HolidayDesk,
  HolidayFieldsResolver,
  HolidaysResolver,
  HolidayVerbs,
  HolidayVersionFieldsResolver,
  HolidayYearFieldsResolver,
  HolidayYears,
];
