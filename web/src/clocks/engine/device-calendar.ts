import { Temporal } from '../../../../src/kernel/index.js';
import {
  keptCalendar,
  type KeptCalendar,
} from '../../../../src/proceedings/domain/calendar-days/kept-calendar.js';
import { kzReference } from '../../../../src/proceedings/domain/rule-packs/kz-cao/holidays.js';
import type { WorkingDays } from '../../api/operations.js';

export type DayTable = WorkingDays['holidays'];

/**
 * The calendar of the house as this device has it. Years it has not, or has no more, count by the pack's days and are
 * sure of none: then the early date stands alone and the clock says so.
 */
export function deviceCalendar(years: readonly DayTable[]): KeptCalendar {
  const known = new Set(years.map(({ year }) => year));
  const { days, sureYears } = kzReference();
  const kept = years.flatMap((table) =>
    table.days
      .filter(({ setAt }) => setAt !== null)
      .map(({ date, code, working, withdrawn, confirmed }) => ({
        ...{ code, working, withdrawn, confirmed },
        date: Temporal.PlainDate.from(date),
      })),
  );
  return keptCalendar(
    { days, sureYears: new Set([...sureYears].filter((year) => known.has(year))) },
    {
      days: kept,
      confirmedYears: new Set(years.filter(({ confirmedAt }) => confirmedAt).map(({ year }) => year)),
    },
  );
}
