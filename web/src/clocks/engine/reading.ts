import { isRefusal, type Instant, type When } from '../../../../src/kernel/index.js';
import { checkTime, type CheckedTime } from '../../../../src/custody/domain/time-checks.js';
import { KZ_CAO_HEADER } from '../../../../src/proceedings/domain/rule-packs/kz-cao/header.js';
import type { WhenInput } from '../../api/operations.js';
import { instantOf, whenOf } from './said.js';

/** How the times of one record that waits are read. */
export interface Reading {
  readonly recordedAt: Instant;
  /** IANA, of the court a record names; null: of none that is known */
  readonly courtZone: string | null;
  /** of whoever named no zone */
  readonly zone: string;
}

/** @param zone IANA, of the place where the person is held; null: not known. */
export const readingOf = (
  waiting: { readonly recordedAt: number; readonly courtZone?: string | null },
  zone: string | null,
): Reading => ({
  recordedAt: instantOf(waiting.recordedAt),
  courtZone: waiting.courtZone ?? null,
  zone: zone ?? KZ_CAO_HEADER.defaultZone,
});

/** A time in the kernel's words, and what it is worth. */
export interface Timed extends CheckedTime {
  readonly when: When;
}

/** @returns a time of something that happened; null: the server will refuse it. @param zone of whoever named none. */
export function happened(
  said: WhenInput,
  { recordedAt, ...reading }: Reading,
  zone = reading.zone,
): Timed | null {
  const when = whenOf(said, zone);
  const time = checkTime(when, recordedAt, 'at');
  return isRefusal(time) ? null : { when, ...time };
}
