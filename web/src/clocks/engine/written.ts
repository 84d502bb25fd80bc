import { isRefusal, Temporal, type When } from '../../../../src/kernel/index.js';
import { stepRow } from '../../../../src/proceedings/domain/course/step.js';
import { fixedAhead } from '../../../../src/proceedings/domain/course/step-time.js';
import type {
  CaseRecords,
  HearingRecord,
  ProtocolRecord,
  RulingRecord,
  ServiceRecord,
  StepRecord,
  Version,
} from '../../../../src/proceedings/domain/records/case-records.js';
import type {
  HearingFieldsInput,
  ProtocolFieldsInput,
  RulingFieldsInput,
  ServiceFieldsInput,
  StepFieldsInput,
  WhenInput,
} from '../../api/operations.js';
import { happened, type Reading, type Timed } from './reading.js';
import { whenOf } from './said.js';

/** The kinds of record that have versions. */
export type PaperKind = 'protocols' | 'hearings' | 'rulings' | 'services' | 'steps';

/** Which record a version is of. */
export type Named = Pick<Version, 'id' | 'versionId' | 'detentionId' | 'formerIds'>;

/** What a record is read beside: it may name others. */
interface Beside {
  readonly records: CaseRecords;
  readonly reading: Reading;
}

/** @returns the case with a version in its place, earliest first; the same where there is none: it will be refused. */
export function put<K extends PaperKind>(
  records: CaseRecords,
  kind: K,
  version: CaseRecords[K][number] | null,
): CaseRecords {
  if (!version) return records;
  const others = (records[kind] as readonly Version[]).filter(({ id }) => id !== version.id);
  const sorted = [...others, version].sort(
    (a, b) => Temporal.Instant.compare(a.effectiveAt, b.effectiveAt) || (a.versionId < b.versionId ? -1 : 1),
  );
  return { ...records, [kind]: sorted };
}

/** @returns whether a record bears an id, as its root or as one of its versions. */
export const isNamed =
  (given: string) =>
  ({ id, versionId, formerIds = [] }: Named): boolean =>
    [id, versionId, ...formerIds].includes(given);

const versionOf = (named: Named, { effectiveAt, clockSuspect }: Timed, { recordedAt }: Reading): Version => ({
  ...{ id: named.id, versionId: named.versionId, detentionId: named.detentionId },
  ...(named.formerIds && { formerIds: named.formerIds }),
  ...{ effectiveAt, clockSuspect, recordedAt },
});

/** @returns null where the server will refuse it, here as below. */
export function protocolOf(
  named: Named,
  fields: ProtocolFieldsInput,
  reading: Reading,
): ProtocolRecord | null {
  const drawn = happened(fields.drawnAt, reading);
  if (!drawn) return null;
  const time = (said: WhenInput | null | undefined): When | null =>
    said ? whenOf(said, reading.zone) : null;
  return {
    ...versionOf(named, drawn, reading),
    kind: fields.kind,
    article: fields.article ?? null,
    part: fields.part ?? null,
    drawnAt: drawn.when,
    actAt: time(fields.actAt),
    startedAt: time(fields.startedAt),
    copyServedAt: time(fields.copyServedAt),
    copyServed: fields.copyServed ?? null,
    absenceNoted: fields.absenceNoted ?? null,
    is48HourTrack: fields.is48HourTrack ?? null,
    groundStated: fields.groundStated ?? null,
  };
}

export function hearingOf(named: Named, fields: HearingFieldsInput, reading: Reading): HearingRecord | null {
  const held = happened(fields.heldAt, reading, reading.courtZone ?? undefined);
  return (
    held && {
      ...versionOf(named, held, reading),
      heldAt: held.when,
      isReturn: fields.result === 'RETURNED',
    }
  );
}

/** Of the protocol it names, else of the latest: what the ruling leaves out stands there. */
export function rulingOf(
  named: Named,
  fields: RulingFieldsInput,
  { records, reading }: Beside,
): RulingRecord | null {
  const { courtZone } = reading;
  const { protocolId, penalty, article } = fields;
  const announced = happened(fields.announcedAt, reading, courtZone ?? undefined);
  const offences = records.protocols.filter(({ kind }) => kind === 'OFFENCE');
  const protocol = protocolId ? offences.find(isNamed(protocolId)) : offences.at(-1);
  if (!announced || !protocol) return null;
  const others = (fields.additionalPenalties ?? []).filter((kind) => kind !== penalty);
  return {
    ...versionOf(named, announced, reading),
    protocolId: protocol.id,
    announcedAt: announced.when,
    penalties: [penalty, ...others],
    arrestDays: fields.arrestDays ?? null,
    byAgency: fields.byAgency ?? null,
    article: article ?? protocol.article,
    part: article ? (fields.part ?? null) : protocol.part,
    zone: courtZone,
  };
}

export function serviceOf(
  named: Named,
  fields: ServiceFieldsInput,
  { ruling, reading }: { readonly ruling: RulingRecord; readonly reading: Reading },
): ServiceRecord | null {
  const served = happened(fields.servedAt, reading, ruling.zone ?? undefined);
  return (
    served && {
      ...versionOf(named, served, reading),
      rulingId: ruling.id,
      servedAt: served.when,
    }
  );
}

/** A step of a ruling this device does not know will be refused, or is not counted here. */
export function stepOf(
  named: Named,
  fields: StepFieldsInput,
  { records, reading }: Beside,
): StepRecord | null {
  const { kind, at, rulingId, aboutId } = fields;
  const time = stepRow(kind).mayLieAhead ? ahead(at, reading) : happened(at, reading);
  const ruling = rulingId ? records.rulings.find(isNamed(rulingId)) : null;
  if (!time || ruling === undefined) return null;
  return {
    ...versionOf(named, time, reading),
    ...{ kind, at: time.when, aboutId: aboutId ?? null },
    rulingId: ruling?.id ?? null,
  };
}

function ahead(at: WhenInput, reading: Reading): Timed | null {
  const when = whenOf(at, reading.zone);
  const until = fixedAhead(when, reading.recordedAt);
  if (isRefusal(until)) return null;
  return until ? { when, effectiveAt: until, clockSuspect: false } : happened(at, reading);
}
