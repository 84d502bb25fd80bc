import type { CaseRecords } from '../../../../src/proceedings/domain/records/case-records.js';
import type {
  ConfirmRecordTimeInput,
  CorrectRecordInput,
  RecordHearingInput,
  RecordProtocolInput,
  RecordRulingInput,
  RecordServiceInput,
  RecordStepInput,
} from '../../api/operations.js';
import { corrected, timeConfirmed } from './corrected.js';
import { withCheck, type CheckOfCase } from './checks.js';
import { readingOf, type Reading } from './reading.js';
import { withSighting, withStart, type SeenRecord, type StartRecord } from './records.js';
import { hearingOf, isNamed, protocolOf, put, rulingOf, serviceOf, stepOf } from './written.js';

/** Something written down on this device that moves clocks: a record, a correction, a time somebody vouches for. */
export type Written =
  | { readonly seen: SeenRecord }
  | { readonly start: StartRecord }
  | { readonly check: CheckOfCase }
  | { readonly protocol: RecordProtocolInput }
  | { readonly hearing: RecordHearingInput }
  | { readonly ruling: RecordRulingInput }
  | { readonly service: RecordServiceInput }
  | { readonly step: RecordStepInput }
  | { readonly correction: CorrectRecordInput }
  | { readonly confirmed: ConfirmRecordTimeInput };

/** What waits on this device and moves clocks. */
export type WaitingRecord = Written & {
  /** when it was written down, milliseconds since 1970 */
  readonly recordedAt: number;
  /** IANA, of the court it names; null: it names none, or this device does not know it */
  readonly courtZone?: string | null;
};

/** @returns the case with a record more, or one put right, as the server will read it; as it stood where it will refuse. */
export function withWaiting(records: CaseRecords, waiting: WaitingRecord): CaseRecords {
  const reading = readingOf(waiting, records.zone);
  if ('seen' in waiting) return withSighting(records, waiting.seen, reading);
  if ('start' in waiting) return withStart(records, waiting.start, reading);
  if ('check' in waiting) return withCheck(records, waiting.check, reading);
  if ('correction' in waiting) return corrected(records, waiting.correction, reading);
  if ('confirmed' in waiting) return timeConfirmed(records, waiting.confirmed, reading);
  if ('service' in waiting) return withService(records, waiting.service, reading);
  if ('protocol' in waiting) {
    return put(records, 'protocols', protocolOf(firstOf(waiting.protocol), waiting.protocol, reading));
  }
  if ('hearing' in waiting) {
    return put(records, 'hearings', hearingOf(firstOf(waiting.hearing), waiting.hearing, reading));
  }
  if ('ruling' in waiting) {
    return put(records, 'rulings', rulingOf(firstOf(waiting.ruling), waiting.ruling, { records, reading }));
  }
  return put(records, 'steps', stepOf(firstOf(waiting.step), waiting.step, { records, reading }));
}

/** A service names its ruling and no case. */
function withService(records: CaseRecords, service: RecordServiceInput, reading: Reading): CaseRecords {
  const ruling = records.rulings.find(isNamed(service.rulingId));
  if (!ruling) return records;
  const version = firstOf({ id: service.id, detentionId: ruling.detentionId });
  return put(records, 'services', serviceOf(version, service, { ruling, reading }));
}

const firstOf = ({ id, detentionId }: { readonly id: string; readonly detentionId: string }) => ({
  ...{ id, detentionId },
  versionId: id,
});
