import { Temporal } from '../../../../src/kernel/index.js';
import { clockKey } from '../../../../src/proceedings/domain/course/course.js';
import type { CourseClock } from '../../../../src/proceedings/domain/course/course-clock.js';
import { DEFAULT_DEADLINE_SETTINGS } from '../../../../src/proceedings/domain/deadlines/facts.js';
import { RUNNING_PACKS } from '../../../../src/proceedings/domain/rule-packs/index.js';
import type { Language } from '../../i18n/language.js';
import type { CaseClock } from '../case-clock.js';
import { deviceCalendar, type DayTable } from './device-calendar.js';
import { deviceCourse, type DeviceCase } from './device-course.js';
import { shownClock } from './shown-clock.js';

const keyOf = ({ rule, detentionId, rulingId, stepId }: CourseClock): string =>
  clockKey({ detentionId, rulingId, stepId, ruleCode: rule.code });

interface Around {
  /** the working days this device has from the server, by year; none: the pack's own, unsure */
  readonly years: readonly DayTable[];
  /** milliseconds since 1970, by the server's clock as far as it is known */
  readonly now: number;
  readonly language: Language;
}

/**
 * Every clock a case wants, counted here by the server's own engine and packs, nearest first. The server counts again
 * when it has the records, and its word stands.
 */
export function clocksOf(known: DeviceCase, { years, now, language }: Around): readonly CaseClock[] {
  const course = deviceCourse(known);
  const question = {
    course,
    now: Temporal.Instant.fromEpochMilliseconds(now),
    calendar: deviceCalendar(years),
    settings: DEFAULT_DEADLINE_SETTINGS,
  };
  const clocks = RUNNING_PACKS.reduce<readonly CourseClock[]>(
    (domestic, pack) => [...domestic, ...(pack.clocks?.({ ...question, domestic }) ?? [])],
    [],
  );
  return (
    clocks
      // what the server runs and these facts end is shown as ended
      .filter((clock) => clock.mayOpen || course.standing.has(keyOf(clock)))
      .map((clock) => shownClock(clock, language))
      .sort((a, b) => ((a.actBy ?? '9') < (b.actBy ?? '9') ? -1 : 1))
  );
}
