import { type LocalDate } from './time.js';

/** A day the ordinary week does not decide: a holiday off, or a weekend day the government made a working day. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly working: boolean;
  /** An official source has been seen for this day. */
  readonly confirmed: boolean;
}

/**
 * Working days of one country: Monday to Friday, corrected by the table of holidays and swaps.
 * `coveredUntil` is the last date for which the table is complete; past it nothing can be called confirmed.
 */
export class BusinessCalendar {
  private readonly exceptions: ReadonlyMap<string, CalendarDay>;

  constructor(
    days: readonly CalendarDay[],
    readonly coveredUntil: LocalDate,
  ) {
    this.exceptions = new Map(days.map((day) => [day.date.toString(), day]));
  }

  isWorkingDay(date: LocalDate): boolean {
    return this.exceptions.get(date.toString())?.working ?? date.dayOfWeek <= 5;
  }

  /** @returns the first working day at or after a date. */
  rollForward(date: LocalDate): LocalDate {
    let day = date;
    while (!this.isWorkingDay(day)) day = day.add({ days: 1 });
    return day;
  }

  /** @returns the last working day at or before a date. */
  rollBack(date: LocalDate): LocalDate {
    let day = date;
    while (!this.isWorkingDay(day)) day = day.subtract({ days: 1 });
    return day;
  }

  /** @returns the n-th working day after a date; the date itself is not counted. */
  addWorkingDays(date: LocalDate, count: number): LocalDate {
    let day = date;
    for (let counted = 0; counted < count;) {
      day = day.add({ days: 1 });
      if (this.isWorkingDay(day)) counted += 1;
    }
    return day;
  }

  /** @returns whether every exception between two dates, both included, is confirmed and the table reaches that far. */
  isConfirmedBetween(from: LocalDate, to: LocalDate): boolean {
    if (Number(to.since(this.coveredUntil).days) > 0) return false;
    for (const day of this.exceptions.values()) {
      const inside = day.date.since(from).days >= 0 && to.since(day.date).days >= 0;
      if (inside && !day.confirmed) return false;
    }
    return true;
  }
}
