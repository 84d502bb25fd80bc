import { boundsOf, Temporal } from '../../../../src/kernel/index.js';
import { isFirstHand } from '../../../../src/custody/domain/custody-claim.js';
import type { CaseRecords } from '../../../../src/proceedings/domain/records/case-records.js';
import type { ClaimKind, ClaimSource, WhenInput } from '../../api/operations.js';
import { happened, type Reading, type Timed } from './reading.js';

/** Somebody saw or heard where the person is. */
export interface SeenRecord {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly source: ClaimSource;
  readonly at: WhenInput;
}

/** Somebody said when liberty was taken. */
export interface StartRecord {
  readonly id: string;
  readonly kind: 'REAL' | 'RECORDED';
  readonly at: WhenInput;
}

type Sighting = CaseRecords['sightings'][number];

/** @param replaces id of the one it stands in the place of. @returns the same where the server will refuse its time. */
export function withSighting(
  records: CaseRecords,
  { id, kind, source, at }: SeenRecord,
  reading: Reading,
  replaces = id,
): CaseRecords {
  const time = happened(at, reading);
  if (!time) return records;
  const seen = { id, kind, verified: isFirstHand(source), recordedAt: reading.recordedAt };
  return { ...records, sightings: seenNow(records, { ...seen, ...timesOf(time) }, replaces) };
}

/** @param replaces as above. */
export function withStart(
  records: CaseRecords,
  { id, kind, at }: StartRecord,
  reading: Reading,
  replaces = id,
): CaseRecords {
  const time = happened(at, reading);
  if (!time) return records;
  const others = records.starts.filter((one) => one.id !== replaces);
  const began = kind === 'REAL' && !time.clockSuspect ? boundsOf(time.when).from : null;
  return {
    ...records,
    began: began ?? records.began,
    starts: [{ id, kind, at: time.when, clockSuspect: time.clockSuspect }, ...others],
  };
}

const timesOf = ({ effectiveAt, clockSuspect }: Timed) => ({ at: effectiveAt, clockSuspect });

/** Latest first, as the server lists them. */
const seenNow = ({ sightings }: CaseRecords, fresh: Sighting, replaces: string): readonly Sighting[] =>
  [...sightings.filter(({ id }) => id !== replaces), fresh].sort(
    (a, b) => Temporal.Instant.compare(b.at, a.at) || Temporal.Instant.compare(b.recordedAt, a.recordedAt),
  );
