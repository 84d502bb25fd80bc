import { BusinessCalendar, Temporal, type CalendarDay, type LocalDate } from '../../../../kernel/index.js';
import { day } from './header.js';
import {
  CONFIRMED_UNTIL,
  DOUBTFUL_WORKDAYS,
  KURBAN_AIT,
  SWAPPED_DAYS,
  TABLE_YEARS,
  YEARLY_HOLIDAYS,
} from './holiday-table.js';

/** One row of the editable holiday table. `code` is stable; a moved day keeps the code of the holiday it stands for. */
export interface HolidayRow extends CalendarDay {
  readonly code: string;
  readonly sourceKey: string;
}

const row = (date: LocalDate, code: string, confirmed: boolean, working = false): HolidayRow => ({
  date,
  working,
  confirmed,
  code,
  sourceKey: 'S-HOL',
});

function yearlyRows(year: number): HolidayRow[] {
  const valid = YEARLY_HOLIDAYS.filter(
    ({ fromYear, toYear }) => fromYear <= year && (toYear === null || year <= toYear),
  );
  const own = valid.map((holiday) => ({
    holiday,
    row: row(
      Temporal.PlainDate.from({ year, month: holiday.month, day: holiday.day }),
      holiday.code,
      holiday.confirmed,
    ),
  }));
  const taken = new Set(own.map((entry) => entry.row.date.toString()));
  const moved = own
    .filter((entry) => entry.holiday.movesOffWeekend && entry.row.date.dayOfWeek > 5)
    .map((entry) => {
      let date = entry.row.date;
      while (date.dayOfWeek > 5 || taken.has(date.toString())) date = date.add({ days: 1 });
      taken.add(date.toString());
      return { ...entry.row, date };
    });
  return [...own.map((entry) => entry.row), ...moved];
}

/**
 * The pack's holiday table, by date: yearly days off, their moves off a weekend to the next working day, Kurban Ait
 * and the Government's swaps. Seeds the editable table; each day off once.
 */
export function kzHolidayRows(): readonly HolidayRow[] {
  const years = Array.from(
    { length: TABLE_YEARS.last - TABLE_YEARS.first + 1 },
    (_, i) => TABLE_YEARS.first + i,
  );
  const rows = [
    ...DOUBTFUL_WORKDAYS.map((date) => row(day(date), 'DOUBTFUL', false, true)),
    ...SWAPPED_DAYS.map(({ worked }) => row(day(worked), 'SWAPPED', true, true)),
    ...SWAPPED_DAYS.map(({ off }) => row(day(off), 'SWAPPED', true)),
    ...KURBAN_AIT.map(({ date, confirmed }) => row(day(date), 'KURBAN_AIT', confirmed)),
    ...years.flatMap(yearlyRows),
  ];
  const byDate = new Map(rows.map((entry) => [entry.date.toString(), entry]));
  return [...byDate.values()].sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

/** @returns the pack's own calendar, for use until the editable table is loaded. */
export const kzCalendar = (): BusinessCalendar => new BusinessCalendar(kzHolidayRows(), day(CONFIRMED_UNTIL));
