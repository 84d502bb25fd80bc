import type { SaidWhen, WhenInput } from '../api/operations.js';
import { whenOf, type TypedWhen } from '../parts/WhenField.js';
import { localOf } from '../time/local.js';

/** @returns a recorded time as it is typed; a day alone has no clock. */
export function typedOf({ at, date, zone: ownZone }: SaidWhen, zone: string): TypedWhen {
  if (!at) return { date: date ?? '', time: '' };
  const [day = '', time = ''] = localOf(at, ownZone ?? zone).split('T');
  return { date: day, time };
}

/** @returns a time that was sent, as it was typed. @param zone IANA, of one that names none. */
export function typedAgain({ local, date, at, zone: ownZone }: WhenInput, zone: string): TypedWhen {
  if (local) return { date: local.slice(0, 10), time: local.slice(11, 16) };
  const day = { local: null, asWritten: null, precision: 'MINUTE' } as const;
  return typedOf({ ...day, at: at ?? null, date: date ?? null, zone: ownZone ?? null }, zone);
}

/** A time that stands on the record, and how it was shown to whoever types. */
interface Standing {
  readonly said: SaidWhen;
  readonly zone: string;
}

/**
 * @returns a typed time as the API wants it: to the minute, or the day alone where no clock was typed; null where
 * nothing was. What nobody touched stays as sharp as it was, in its own words.
 */
export function saidOf(typed: TypedWhen, zone: string, standing: Standing | null): WhenInput | null {
  if (standing && isSame(typed, typedOf(standing.said, standing.zone))) {
    const { at, date, precision, asWritten, zone: ownZone } = standing.said;
    return { at, date, precision, asWritten, zone: ownZone };
  }
  if (typed.date === '') return null;
  return whenOf(typed, zone) ?? { date: typed.date, precision: 'DAY', zone };
}

const isSame = (one: TypedWhen, other: TypedWhen): boolean =>
  one.date === other.date && one.time === other.time;
