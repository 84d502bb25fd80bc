import { Temporal } from '../../../../src/kernel/index.js';
import { DEFAULT_DEADLINE_SETTINGS } from '../../../../src/proceedings/domain/deadlines/facts.js';
import { allClocks } from '../../../../src/proceedings/domain/records/all-clocks.js';
import { courseFrom } from '../../../../src/proceedings/domain/records/course-from.js';
import type { Language } from '../../i18n/language.js';
import type { CaseClock } from '../case-clock.js';
import { deviceCalendar, type DayTable } from './device-calendar.js';
import { deviceRecords, type DeviceCase } from './device-records.js';
import { shownClock, stoppedClock } from './shown-clock.js';

interface Around {
  /** the working days this device has from the server, by year; none: the pack's own, unsure */
  readonly years: readonly DayTable[];
  /** milliseconds since 1970, by the server's clock as far as it is known */
  readonly now: number;
  readonly language: Language;
}

/**
 * Every clock a case wants, counted here by the server's own engine and packs, nearest first; what the server runs and
 * these records end is shown as ended. The server counts again when it has the records, and its word stands.
 */
export function clocksOf(known: DeviceCase, { years, now, language }: Around): readonly CaseClock[] {
  const records = deviceRecords(known);
  const question = {
    course: courseFrom(records),
    now: Temporal.Instant.fromEpochMilliseconds(now),
    calendar: deviceCalendar(years),
    settings: DEFAULT_DEADLINE_SETTINGS,
  };
  const { wanted, stopped } = allClocks(question, records.standing);
  return [
    ...wanted.map((clock) => shownClock(clock, language)),
    ...stopped.flatMap(({ clock, why }) => stoppedClock(clock, why, language) ?? []),
  ].sort((a, b) => ((a.actBy ?? '9') < (b.actBy ?? '9') ? -1 : 1));
}
