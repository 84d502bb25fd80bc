import { localDateOf, type LocalDate } from '../../../kernel/index.js';
import { clockKey, type Course, type CourseProtocol, type CourseRuling } from '../course/course.js';
import { ageOn } from '../defects/age.js';
import { KZ_CAO_HEADER } from '../rule-packs/kz-cao/header.js';
import { type CaseRecords, type ProtocolRecord, type Version } from './case-records.js';
import { custodyBasis, dayOf, episodeFacts } from './episode-facts.js';
import { toldByChecks } from './told-by-checks.js';

/** @returns a case in the words packs are asked in. Times of a wrong clock are left out. */
export function courseFrom(records: CaseRecords): Course {
  const { headId, filings, standing } = records;
  return {
    ...{ headId, filings },
    ...toldByChecks(records.checks),
    custody: episodeFacts(records),
    basis: custodyBasis(records),
    person: personOf(records),
    protocols: records.protocols
      .filter(({ kind }) => kind === 'OFFENCE')
      .map((protocol) => protocolOf(protocol, records.zone)),
    hearings: records.hearings.map(({ heldAt, isReturn, ...version }) => ({
      ...recordedOf(version),
      heldAt: version.clockSuspect ? null : heldAt,
      isReturn,
    })),
    rulings: records.rulings.map((ruling) => rulingOf(ruling, records)),
    steps: records.steps
      .filter(({ clockSuspect }) => !clockSuspect)
      .map(({ kind, at, rulingId, aboutId, ...version }) => ({
        ...recordedOf(version),
        ...{ kind, at, rulingId, aboutId },
      })),
    standing: new Set(standing.map(clockKey)),
    closed: new Set(standing.filter(({ isClosed }) => isClosed).map(clockKey)),
  };
}

const recordedOf = ({ id, detentionId, recordedAt }: Version) => ({ id, detentionId, recordedAt });

function protocolOf(protocol: ProtocolRecord, zone: string | null): CourseProtocol {
  const { drawnAt, actAt, copyServedAt, copyServed, article, part, recordedAt } = protocol;
  const on = dayOf(actAt ?? drawnAt) ?? localDateOf(recordedAt, zone ?? KZ_CAO_HEADER.defaultZone);
  return {
    ...recordedOf(protocol),
    ...{ actAt, copyServedAt, copyServed },
    drawnAt: protocol.clockSuspect ? null : drawnAt,
    isAbsent: protocol.absenceNoted,
    charge: article ? { number: article, part, on } : null,
  };
}

const rulingOf = (ruling: CaseRecords['rulings'][number], { services }: CaseRecords): CourseRuling => ({
  ...recordedOf(ruling),
  protocolId: ruling.protocolId,
  announcedAt: ruling.clockSuspect ? null : ruling.announcedAt,
  penalties: ruling.penalties,
  arrestDays: ruling.arrestDays,
  byAgency: ruling.byAgency,
  services: services
    .filter(({ rulingId, clockSuspect }) => rulingId === ruling.id && !clockSuspect)
    .map(({ servedAt }) => servedAt),
  zone: ruling.zone,
});

/** By the year of birth alone: dates of birth are sealed. */
function personOf({ person: { birthYear, ...person }, ...records }: CaseRecords): Course['person'] {
  const age = ageOn({ birthDate: null, birthYear }, actDay(records));
  return { ...person, isMinor: age && (age.most < 18 ? true : age.least >= 18 ? false : null) };
}

/** The act's day as a protocol gives it; else the day the person was held or logged. */
const actDay = ({ protocols, began, zone }: Omit<CaseRecords, 'person'>): LocalDate =>
  dayOf(protocols.map(({ actAt }) => actAt).find((at) => at) ?? null) ??
  localDateOf(began, zone ?? KZ_CAO_HEADER.defaultZone);
