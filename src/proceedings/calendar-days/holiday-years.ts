import { Injectable } from '@nestjs/common';
import { Temporal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import {
  HOLIDAY_TITLES,
  kzExpectedHolidays,
  kzReference,
  missingHolidays,
  ordinaryWeek,
  type HolidayRow,
} from '../domain/index.js';
import { inLanguage } from '../presenters.js';
import type { HolidayEntry } from '../store/holiday.entity.js';
import { Holidays } from '../store/holidays.repository.js';
import { Holiday, HolidayVersion, HolidayYear } from './holiday.type.js';

/** No estimate of the moon stands for these: a year without one is not whole. */
export const ENTERED_BY_HAND = ['KURBAN_AIT'];

/** Shows the table of a year: what people keep, and where they keep nothing what the pack says. */
@Injectable()
export class HolidayYears {
  constructor(
    private readonly db: Db,
    private readonly holidays: Holidays,
  ) {}

  async year(year: number): Promise<HolidayYear> {
    const rows = await this.holidays.ofYear(year);
    const checked = (await this.holidays.years()).filter((row) => row.year === year).at(-1) ?? null;
    const standing = rows.filter((row) => row.supersededAt === null);
    const isKept = rows.length > 0 || checked !== null;
    const days = [
      ...standing.map((row) => keptDay(row, rows)),
      ...referenceDays(year, new Set(standing.map(({ date }) => date)), isKept),
    ].sort((a, b) => (a.date < b.date ? -1 : 1));
    const unconfirmed = days.filter((day) => !day.confirmed).length;
    return Object.assign(new HolidayYear(), {
      year,
      confirmed: checked !== null && unconfirmed === 0,
      source: checked?.source ?? null,
      confirmedAt: checked?.confirmedAt ?? null,
      confirmedById: checked?.confirmedBy ?? null,
      missing: missingHolidays(kzExpectedHolidays(year), days, ENTERED_BY_HAND),
      unconfirmed,
      recounting: await this.recounting(year),
      days,
    } satisfies Shown<HolidayYear>);
  }

  private async recounting(year: number): Promise<number> {
    const row = await this.db.one<{ n: number }>(
      `select count(*)::int as n from holiday_change
       where finished_at is null and from_date <= $2::date and to_date >= $1::date`,
      [`${year}-01-01`, `${year}-12-31`],
    );
    return row?.n ?? 0;
  }
}

type Shown<T> = { [K in keyof T]: T[K] };

const titleOf = (code: string): string => {
  const title = HOLIDAY_TITLES[code];
  return title ? inLanguage(title) : code;
};

function referenceDays(year: number, spoken: ReadonlySet<string>, isKept: boolean): Holiday[] {
  return kzReference()
    .days.filter(({ date }) => date.year === year && !spoken.has(date.toString()))
    .map((row) => packDay(row, isKept));
}

const packDay = (row: HolidayRow, isKept: boolean): Holiday =>
  Object.assign(new Holiday(), {
    date: row.date.toString(),
    title: titleOf(row.code),
    code: row.code,
    working: row.working,
    withdrawn: false,
    confirmed: row.confirmed && !isKept,
    ordinaryWeek: ordinaryWeek(row.date),
    countsAsWorking: row.working && !isKept,
    sourceKey: row.sourceKey,
    source: null,
    reason: null,
    swappedWith: row.swappedWith?.toString() ?? null,
    setAt: null,
    setById: null,
    confirmedAt: null,
    confirmedById: null,
    history: [],
  } satisfies Shown<Holiday>);

const versionOf = (row: HolidayEntry): HolidayVersion =>
  Object.assign(new HolidayVersion(), {
    code: row.code,
    working: row.working,
    withdrawn: row.withdrawn,
    confirmed: row.confirmed,
    source: row.source,
    reason: row.reason,
    setAt: row.recordedAt,
    setById: row.recordedBy,
    confirmedAt: row.confirmedAt,
    confirmedById: row.confirmedBy,
  } satisfies Shown<HolidayVersion>);

function keptDay(row: HolidayEntry, all: readonly HolidayEntry[]): Holiday {
  const isOrdinary = ordinaryWeek(Temporal.PlainDate.from(row.date));
  return Object.assign(new Holiday(), {
    ...versionOf(row),
    date: row.date,
    title: titleOf(row.code),
    ordinaryWeek: isOrdinary,
    countsAsWorking: row.confirmed && (row.withdrawn ? isOrdinary : row.working),
    sourceKey: row.sourceKey,
    swappedWith: row.swappedWith,
    history: all
      .filter((one) => one.date === row.date && one.supersededAt !== null)
      .sort((a, b) => a.supersededAt!.getTime() - b.supersededAt!.getTime())
      .map(versionOf),
  } satisfies Shown<Holiday>);
}

/** @returns the year of an ISO date. */
export const yearOf = (date: string): number => Temporal.PlainDate.from(date).year;
