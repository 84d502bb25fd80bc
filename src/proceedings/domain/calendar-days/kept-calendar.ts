import { BusinessCalendar, Temporal, type CalendarDay, type LocalDate } from '../../../kernel/index.js';

/** A day of the pack's own table: what is served until people keep the year themselves. */
export interface ReferenceDay extends CalendarDay {
  /** Stable; a moved day keeps the code of the holiday it stands for. */
  readonly code: string;
  /** The other day of a swap: off against worked. */
  readonly swappedWith?: LocalDate;
}

/** What stands in the kept table about one date. `withdrawn`: the ordinary week decides it again. */
export interface KeptDay {
  readonly date: LocalDate;
  readonly code: string;
  readonly working: boolean;
  readonly withdrawn: boolean;
  readonly confirmed: boolean;
}

/** What the pack brings: its days, and the years in which all of them are known. */
export interface ReferenceTable {
  readonly days: readonly ReferenceDay[];
  readonly sureYears: ReadonlySet<number>;
}

/** What people keep: the standing row of each date, and the years they have checked against the decree. */
export interface KeptTable {
  readonly days: readonly KeptDay[];
  readonly confirmedYears: ReadonlySet<number>;
}

/** @returns whether Monday to Friday alone would make a day of it. */
export const ordinaryWeek = (date: LocalDate): boolean => date.dayOfWeek <= 5;

/** Working days where whole years are confirmed or not, in any order. */
export class KeptCalendar extends BusinessCalendar {
  private readonly unsure: readonly string[];

  constructor(
    days: readonly CalendarDay[],
    private readonly confirmedYears: ReadonlySet<number>,
  ) {
    const last = Math.max(...confirmedYears, 0);
    super(days, Temporal.PlainDate.from({ year: Math.max(last, 1), month: 12, day: 31 }));
    this.unsure = days.filter(({ confirmed }) => !confirmed).map(({ date }) => date.toString());
  }

  /** @returns whether each year touched was checked as a whole and no day between is in doubt, both included. */
  override isConfirmedBetween(from: LocalDate, to: LocalDate): boolean {
    for (let { year } = from; year <= to.year; year += 1) {
      if (!this.confirmedYears.has(year)) return false;
    }
    const [first, last] = [from.toString(), to.toString()];
    return !this.unsure.some((date) => first <= date && date <= last);
  }
}

/**
 * The calendar that clocks count by. A year nobody keeps is the pack's; a year that is kept is what people entered,
 * filled up, unconfirmed, with the pack's days of dates nobody has spoken about. A day that is not confirmed counts as
 * a day off, whatever is said of it: until a second person has looked, a change can only make an act due earlier and
 * withhold the later reading.
 */
export function keptCalendar(reference: ReferenceTable, kept: KeptTable): KeptCalendar {
  const keptYears = new Set([...kept.days.map(({ date }) => date.year), ...kept.confirmedYears]);
  const spoken = new Set(kept.days.map(({ date }) => date.toString()));
  const own = kept.days.map(({ date, working, withdrawn, confirmed }) => ({
    date,
    confirmed,
    working: confirmed && (withdrawn ? ordinaryWeek(date) : working),
  }));
  const filled = reference.days
    .filter(({ date }) => !spoken.has(date.toString()))
    .map((day) => (keptYears.has(day.date.year) ? { ...day, working: false, confirmed: false } : day));
  const sure = [...reference.sureYears].filter((year) => !keptYears.has(year));
  return new KeptCalendar([...own, ...filled], new Set([...sure, ...kept.confirmedYears]));
}

/** @returns codes of holidays a year must have and has not: neither entered, nor of the pack, nor withdrawn by people. */
export function missingHolidays(
  expected: readonly string[],
  days: readonly Pick<KeptDay, 'code' | 'withdrawn'>[],
  mayNotBeWithdrawn: readonly string[],
): string[] {
  const there = new Set(
    days
      .filter(({ code, withdrawn }) => !withdrawn || !mayNotBeWithdrawn.includes(code))
      .map(({ code }) => code),
  );
  return [...new Set(expected)].filter((code) => !there.has(code));
}
