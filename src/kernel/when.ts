import { refuse, type Refusal } from './refusal.js';
import { endOfDay, isZone, startOfDay, type Instant, type LocalDate } from './time.js';

/** How sharply a person knew the time they gave. */
export type Precision = 'MINUTE' | 'HOUR' | 'DAY' | 'UNKNOWN';
export const PRECISIONS: readonly Precision[] = ['MINUTE', 'HOUR', 'DAY', 'UNKNOWN'];

/**
 * A time as a person or a document gave it: kept as written, with its precision.
 * `at` serves MINUTE and HOUR, `date` (in `zone`) serves DAY, neither serves UNKNOWN.
 */
export interface When {
  readonly at?: Instant | undefined;
  readonly date?: LocalDate | undefined;
  readonly precision: Precision;
  /** IANA zone the words were said in. */
  readonly zone: string;
  readonly asWritten?: string | undefined;
  /** What was wrong with the words; such a time is refused, never kept. */
  readonly fault?: ReadingFault | undefined;
}

/** Words of which no one instant or day can be made; `params` fill the sentence. */
export interface ReadingFault {
  readonly code: 'TIME_NOT_REAL' | 'TIME_DOES_NOT_EXIST' | 'TIME_EXISTS_TWICE' | 'TIME_CONTRADICTS';
  readonly params?: Readonly<Record<string, string>>;
}

/** The span a When may mean: `from` inclusive, `until` exclusive; null where nothing bounds it. */
export interface Bounds {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/**
 * The earliest and latest instants a When may mean. A minute means itself, an hour its sixty minutes,
 * a day its 24 (or 23, or 25) hours in its zone.
 */
export function boundsOf(when: When): Bounds {
  if (when.precision === 'MINUTE' && when.at) return { from: when.at, until: when.at };
  if (when.precision === 'HOUR' && when.at) {
    const hour = when.at.toZonedDateTimeISO(when.zone).round({ smallestUnit: 'hour', roundingMode: 'floor' });
    return { from: hour.toInstant(), until: hour.add({ hours: 1 }).toInstant() };
  }
  if (when.precision === 'DAY' && (when.date ?? when.at)) {
    const date = when.date ?? when.at!.toZonedDateTimeISO(when.zone).toPlainDate();
    return { from: startOfDay(date, when.zone), until: endOfDay(date, when.zone) };
  }
  return { from: null, until: null };
}

/** Years in which what this system is told can have happened; a phone that lost its clock says 1970. */
const YEARS = { first: 2000, last: 2100 } as const;

/** What is wrong with a When, as a stable code; null when it is sound. */
export function whenFault(
  when: When,
): ReadingFault['code'] | 'ZONE_UNKNOWN' | 'TIME_MISSING' | 'TIME_OUT_OF_RANGE' | null {
  if (!isZone(when.zone)) return 'ZONE_UNKNOWN';
  if (when.fault) return when.fault.code;
  const years = [when.date?.year, when.at?.toZonedDateTimeISO('UTC').year];
  if (years.some((year) => year !== undefined && (year < YEARS.first || year > YEARS.last))) {
    return 'TIME_OUT_OF_RANGE';
  }
  if ((when.precision === 'MINUTE' || when.precision === 'HOUR') && !when.at) return 'TIME_MISSING';
  if (when.precision === 'DAY' && !when.date && !when.at) return 'TIME_MISSING';
  return null;
}

/** @returns why a time cannot be taken, with what its sentence names; null when it is sound. */
export function refuseWhen(when: When, path: string): Refusal | null {
  const code = whenFault(when);
  if (!code) return null;
  const params = code === when.fault?.code ? when.fault.params : undefined;
  return refuse(code, { path, ...(params ? { params } : {}) });
}
