import { Temporal, type LocalDate } from '../../../../kernel/index.js';
import {
  keptCalendar,
  type KeptCalendar,
  type ReferenceDay,
  type ReferenceTable,
} from '../../calendar-days/kept-calendar.js';
import { type Texts } from '../../law.js';
import { type PackHolidays } from '../../rule-pack.js';
import { texts } from '../marks.js';
import { day } from './header.js';
import {
  DOUBTFUL_WORKDAYS,
  HOLIDAY_TITLES,
  KURBAN_AIT,
  SURE_YEARS,
  SWAPPED_DAYS,
  TABLE_YEARS,
  YEARLY_HOLIDAYS,
} from './holiday-table.js';

/** One row of the pack's holiday table. */
export interface HolidayRow extends ReferenceDay {
  readonly sourceKey: string;
}

const row = (date: LocalDate, code: string, confirmed: boolean, working = false): HolidayRow => ({
  date,
  working,
  confirmed,
  code,
  sourceKey: 'S-HOL',
});

const validIn = (year: number) =>
  YEARLY_HOLIDAYS.filter(({ fromYear, toYear }) => fromYear <= year && (toYear === null || year <= toYear));

function yearlyRows(year: number): HolidayRow[] {
  const own = validIn(year).map((holiday) => ({
    holiday,
    row: row(
      Temporal.PlainDate.from({ year, month: holiday.month, day: holiday.day }),
      holiday.code,
      holiday.confirmed && year <= TABLE_YEARS.last,
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

const swaps = (): HolidayRow[] =>
  SWAPPED_DAYS.flatMap(({ off, worked }) => [
    { ...row(day(worked), 'SWAPPED', true, true), swappedWith: day(off) },
    { ...row(day(off), 'SWAPPED', true), swappedWith: day(worked) },
  ]);

/**
 * The pack's holiday table, by date: yearly days off, their moves off a weekend to the next working day, Kurban Ait
 * and the Government's swaps. Seeds the editable table; each day off once.
 * @param last year up to which the yearly days are foreseen.
 */
export function kzHolidayRows(last: number = TABLE_YEARS.last): readonly HolidayRow[] {
  const years = Array.from({ length: last - TABLE_YEARS.first + 1 }, (_, i) => TABLE_YEARS.first + i);
  const rows = [
    ...DOUBTFUL_WORKDAYS.map((date) => row(day(date), 'DOUBTFUL', false, true)),
    ...swaps(),
    ...KURBAN_AIT.map(({ date, confirmed }) => row(day(date), 'KURBAN_AIT', confirmed)),
    ...years.flatMap(yearlyRows),
  ];
  const byDate = new Map(rows.map((entry) => [entry.date.toString(), entry]));
  return [...byDate.values()].sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

/** @returns codes of the holidays a year must have; Kurban Ait, whose day nobody can compute, is always one. */
export const kzExpectedHolidays = (year: number): readonly string[] => [
  ...new Set([...validIn(year).map(({ code }) => code), 'KURBAN_AIT']),
];

type KzReference = Omit<ReferenceTable, 'days'> & { readonly days: readonly HolidayRow[] };
let reference: KzReference | null = null;

/** @returns what the pack brings to a calendar people keep; computed once, it never changes. */
export const kzReference = (): KzReference =>
  (reference ??= {
    days: kzHolidayRows(TABLE_YEARS.foreseen),
    sureYears: new Set(
      Array.from({ length: SURE_YEARS.last - SURE_YEARS.first + 1 }, (_, i) => SURE_YEARS.first + i),
    ),
  });

/** @returns the pack's own calendar, for use until the editable table is loaded. */
export const kzCalendar = (): KeptCalendar =>
  keptCalendar(kzReference(), { days: [], confirmedYears: new Set() });

const titleOf = (code: string): Texts => HOLIDAY_TITLES[code] ?? texts(code, code, code);

/** @returns the pack's days of a year with their names, and what the year lacks. */
export function kzHolidays(year: number): PackHolidays {
  const days = kzReference().days.filter(({ date }) => date.year === year);
  const there = new Set(days.map(({ code }) => code));
  return {
    days: days.map((one) => ({ ...one, title: titleOf(one.code) })),
    missing: kzExpectedHolidays(year)
      .filter((code) => !there.has(code))
      .map(titleOf),
  };
}
