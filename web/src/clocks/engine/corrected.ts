import type { CaseRecords, Version } from '../../../../src/proceedings/domain/records/case-records.js';
import type { ConfirmRecordTimeInput, CorrectRecordInput } from '../../api/operations.js';
import { withCorrectedCheck } from './checks.js';
import { happened, type Reading } from './reading.js';
import { withSighting, withStart } from './records.js';
import {
  hearingOf,
  protocolOf,
  put,
  rulingOf,
  serviceOf,
  stepOf,
  type Named,
  type PaperKind,
} from './written.js';

const PAPERS = [
  'protocols',
  'hearings',
  'rulings',
  'services',
  'steps',
] as const satisfies readonly PaperKind[];

/**
 * @returns the case with a new version in the place of the one that was wrong, or with none in it; as it stood where
 *   that version does not stand, or the server will refuse the new one.
 */
export function corrected(records: CaseRecords, input: CorrectRecordInput, reading: Reading): CaseRecords {
  const { recordId, id, custodyClaim, detentionStart } = input;
  if (input.withdraw) return without(records, recordId);
  if (input.rightsCheck) return withCorrectedCheck(records, input, reading);
  const start = detentionStart && records.starts.find((one) => one.id === recordId);
  if (start && detentionStart) {
    return withStart(records, { id, kind: start.kind, at: detentionStart.at }, reading, recordId);
  }
  if (custodyClaim && records.sightings.some((one) => one.id === recordId)) {
    return withSighting(records, { ...custodyClaim, id }, reading, recordId);
  }
  return correctedPaper(records, input, reading);
}

function correctedPaper(records: CaseRecords, input: CorrectRecordInput, reading: Reading): CaseRecords {
  const { recordId, id, protocol, hearing, ruling, service, step } = input;
  const standing = <V extends Version>(of: readonly V[]): V | undefined =>
    of.find(({ versionId }) => versionId === recordId);
  const old = standing<Version>(PAPERS.flatMap((kind): readonly Version[] => records[kind]));
  if (!old) return records;
  const named = renewed(old, id);
  const beside = { records, reading };
  if (protocol) return put(records, 'protocols', protocolOf(named, protocol, reading));
  if (hearing) return put(records, 'hearings', hearingOf(named, hearing, reading));
  if (ruling) return put(records, 'rulings', rulingOf(named, ruling, beside));
  if (step) return put(records, 'steps', stepOf(named, step, beside));
  const rulingId = standing(records.services)?.rulingId;
  const served = records.rulings.find((one) => one.id === rulingId);
  if (!service || !served) return records;
  return put(records, 'services', serviceOf(named, service, { ruling: served, reading }));
}

/** @returns which record it is, and the version that stands from now on. */
const renewed = ({ id, versionId, detentionId, formerIds = [] }: Version, fresh: string): Named => ({
  ...{ id, detentionId },
  versionId: fresh,
  formerIds: [...formerIds, versionId],
});

const without = (records: CaseRecords, versionId: string): CaseRecords =>
  PAPERS.reduce<CaseRecords>(
    (sofar, kind) => ({
      ...sofar,
      [kind]: (sofar[kind] as readonly Version[]).filter((one) => one.versionId !== versionId),
    }),
    records,
  );

/** @returns the case with a time that a person vouches for on a record of a wrong clock; as it stood where none waits for one. */
export function timeConfirmed(
  records: CaseRecords,
  { recordId, id, at }: ConfirmRecordTimeInput,
  reading: Reading,
): CaseRecords {
  const time = happened(at, reading);
  if (!time || time.clockSuspect) return records;
  const start = records.starts.find((one) => one.id === recordId && one.clockSuspect);
  if (start) return withStart(records, { id, kind: start.kind, at }, reading, recordId);
  const { when, effectiveAt } = time;
  const timed = <K extends PaperKind, V extends CaseRecords[K][number]>(
    sofar: CaseRecords,
    kind: K,
    said: Partial<V>,
  ): CaseRecords => {
    const old = (sofar[kind] as readonly V[]).find((one) => one.versionId === recordId && one.clockSuspect);
    const version = old && { ...old, ...said, ...renewed(old, id), clockSuspect: false, effectiveAt };
    return put(sofar, kind, version ?? null);
  };
  const steps = [
    (sofar: CaseRecords) => timed(sofar, 'protocols', { drawnAt: when }),
    (sofar: CaseRecords) => timed(sofar, 'hearings', { heldAt: when }),
    (sofar: CaseRecords) => timed(sofar, 'rulings', { announcedAt: when }),
    (sofar: CaseRecords) => timed(sofar, 'services', { servedAt: when }),
    (sofar: CaseRecords) => timed(sofar, 'steps', { at: when }),
  ];
  return steps.reduce((sofar, step) => step(sofar), records);
}
