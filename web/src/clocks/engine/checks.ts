import { isRefusal, Temporal, type When } from '../../../../src/kernel/index.js';
import { checkTime, type CheckedTime } from '../../../../src/custody/domain/time-checks.js';
import type { CaseRecords, CheckRecord } from '../../../../src/proceedings/domain/records/case-records.js';
import {
  assessRightsCheck,
  type RightsObservation,
} from '../../../../src/rights/domain/assess-rights-check.js';
import type { CorrectRecordInput, RightsCheckInput, RightsOutcome, WhenInput } from '../../api/operations.js';
import type { Reading } from './reading.js';
import { whenOf } from './said.js';

/** A check as it is to stand. */
type Said = Required<RightsObservation>;

type Named = Pick<CheckRecord, 'id' | 'versionId' | 'detentionId'>;

/** A check that waits, and whose it is. */
export interface CheckOfCase extends Omit<RightsCheckInput, 'detentionId'> {
  readonly detentionId: string;
}

/** @returns the case with one check more; the same where the server will refuse it. */
export function withCheck(records: CaseRecords, check: CheckOfCase, reading: Reading): CaseRecords {
  const { id, detentionId, code, outcome, manner = null } = check;
  const time = timeIn(reading);
  const said = { code, outcome, manner, at: time(check.at)! };
  const times = { requestedAt: time(check.requestedAt), grantedAt: time(check.grantedAt) };
  return stand(records, read({ id, versionId: id, detentionId }, { ...said, ...times }, reading), id);
}

/** @returns the case with another version in the place of a check that stands; what it does not say stays. */
export function withCorrectedCheck(
  records: CaseRecords,
  { id, recordId, rightsCheck }: CorrectRecordInput,
  reading: Reading,
): CaseRecords {
  const old = records.checks.find(({ versionId }) => versionId === recordId);
  if (!old || !rightsCheck) return records;
  const { at, requestedAt, grantedAt, outcome, manner } = rightsCheck;
  const time = timeIn(reading);
  const given = (said: WhenInput | null | undefined, before: When | null) =>
    said === undefined ? before : time(said);
  const said = {
    code: old.code,
    outcome: outcome ?? outcomeOf(old),
    // the old one had a manner where it needed one, and what it was changes no clock
    manner: manner ?? ('TOLD' as const),
    at: at ? time(at)! : old.saidAt,
    requestedAt: given(requestedAt, old.requestedAt),
    grantedAt: given(grantedAt, old.grantedAt),
  };
  const named = { id: old.id, versionId: id, detentionId: old.detentionId };
  return stand(records, read(named, said, reading), recordId);
}

const timeIn =
  ({ zone }: Reading) =>
  (said: WhenInput | null | undefined): When | null =>
    said ? whenOf(said, zone) : null;

const outcomeOf = ({ isRespected, isViolation }: CheckRecord): RightsOutcome =>
  isViolation ? 'VIOLATED' : isRespected ? 'RESPECTED' : 'UNKNOWN';

/** @returns undefined where the server will refuse it. */
const timed = (when: When, { recordedAt }: Reading): CheckedTime | undefined => {
  const time = checkTime(when, recordedAt, 'at');
  return isRefusal(time) ? undefined : time;
};

/** @returns null where the server will refuse it. */
function read(named: Named, said: Said, reading: Reading): CheckRecord | null {
  const assessed = assessRightsCheck(said);
  const times = [said.at, said.requestedAt, said.grantedAt].map((when) => when && timed(when, reading));
  const [at] = times;
  if (isRefusal(assessed) || !at || times.includes(undefined)) return null;
  return {
    ...named,
    recordedAt: reading.recordedAt,
    effectiveAt: at.effectiveAt,
    clockSuspect: times.some((time) => time?.clockSuspect),
    ...{ code: said.code, saidAt: said.at, requestedAt: said.requestedAt, grantedAt: said.grantedAt },
    isRespected: said.outcome === 'RESPECTED',
    isViolation: assessed.isViolation,
    isAlarm: assessed.alarm !== null,
  };
}

/** Latest first, as the server lists them. */
function stand(records: CaseRecords, check: CheckRecord | null, replaces: string): CaseRecords {
  if (!check) return records;
  const others = records.checks.filter(({ versionId }) => versionId !== replaces);
  const checks = [...others, check].sort(
    (a, b) =>
      Temporal.Instant.compare(b.effectiveAt, a.effectiveAt) ||
      Temporal.Instant.compare(b.recordedAt, a.recordedAt) ||
      (a.versionId < b.versionId ? 1 : -1),
  );
  return { ...records, checks };
}
