import { Injectable } from '@nestjs/common';
import { conflict, refuse, Temporal, type LocalDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { WakeUps } from '../../platform/queue/index.js';
import type { HolidayEntry } from '../store/holiday.entity.js';
import { Holidays, type NewDay } from '../store/holidays.repository.js';
import { RecountDeadlines } from './recount-deadlines.job.js';

/** The Code's first year, and how far ahead anybody can know a decree. */
const FIRST_YEAR = 2015;
const YEARS_AHEAD = 5;

/** Changes the holiday table: one hand at a time, every version kept, every open deadline counted anew. */
@Injectable()
export class HolidayDesk {
  constructor(
    private readonly db: Db,
    private readonly holidays: Holidays,
    private readonly wakeUps: WakeUps,
  ) {}

  /** Takes the table for this operation. @refuses DATE_OUT_OF_RANGE: no decree reaches there. */
  async open(dates: readonly (readonly [path: string, date: string])[]): Promise<Refusal | null> {
    const last = (await this.db.now()).toZonedDateTimeISO('UTC').year + YEARS_AHEAD;
    for (const [path, text] of dates) {
      const { year } = Temporal.PlainDate.from(text);
      if (year < FIRST_YEAR || year > last) {
        return refuse('DATE_OUT_OF_RANGE', { path, params: { first: FIRST_YEAR, last } });
      }
    }
    await this.holidays.keepAlone();
    return null;
  }

  /** Takes the table for a whole year. @refuses DATE_OUT_OF_RANGE */
  async openYear(year: number): Promise<Refusal | null> {
    const isYear = year >= 1 && year <= 9999;
    return this.open([['year', isYear ? `${String(year).padStart(4, '0')}-01-01` : '0001-01-01']]);
  }

  standing(date: string): Promise<HolidayEntry | null> {
    return this.holidays.standing(date);
  }

  /** Says something about a date, unconfirmed: somebody else confirms it with its year. */
  async say(day: Omit<NewDay, 'recordedBy' | 'sourceKey'>, old: HolidayEntry | null): Promise<void> {
    const recordedBy = (await this.db.actor()).id;
    await this.holidays.write({ ...day, sourceKey: 'ENTERED', recordedBy, confirmed: false }, old);
  }

  /** Lets every open deadline follow whose days may touch these. @returns the change's id. */
  async changed(dates: readonly string[]): Promise<string> {
    const days = dates.map((date) => Temporal.PlainDate.from(date)).sort(Temporal.PlainDate.compare);
    const [first, last] = [days[0] as LocalDate, days.at(-1) as LocalDate];
    const id = await this.holidays.addChange(first, last);
    this.db.afterCommit(() => this.wakeUps.send(RecountDeadlines, {}));
    return id;
  }
}

/** A day of a swap stands by the same decree as the other one. @refuses PART_OF_A_SWAP */
export const partOfASwap = (row: HolidayEntry | null, path: string): Refusal | null =>
  row?.swappedWith && !row.withdrawn ? conflict('PART_OF_A_SWAP', path) : null;
