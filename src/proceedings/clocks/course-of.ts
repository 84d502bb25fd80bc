import { localDateOf, toInstant, type LocalDate, type When } from '../../kernel/index.js';
import type { PersonRow } from '../../custody/index.js';
import { readWhen } from '../../platform/graphql/index.js';
import {
  ageOn,
  KZ_CAO,
  type Course,
  type CoursePerson,
  type CourseProtocol,
  type CourseRuling,
} from '../domain/index.js';
import type { ProtocolRow } from '../store/protocol.entity.js';
import type { RulingRow } from '../store/ruling.entity.js';
import { isStoredWhen, type Episode } from './episode-reader.js';

/** What is read beside the episode itself. */
export interface Beside extends Pick<
  Course,
  'filings' | 'requests' | 'parentsToldAt' | 'violations' | 'standing' | 'closed'
> {
  readonly persons: readonly PersonRow[];
  /** IANA zones by ruling id */
  readonly zones: ReadonlyMap<string, string>;
}

/** Puts rows into the words packs are asked in. Times of a wrong clock are left out. */
export function courseOf(episode: Episode, { persons, zones, ...beside }: Beside): Course {
  const { headId, facts, basis } = episode;
  return {
    ...{ headId, basis, custody: facts },
    ...beside,
    person: personOf(persons, actDay(episode)),
    protocols: episode.protocols
      .filter(({ kind }) => kind === 'OFFENCE')
      .map((row) => protocolOf(row, episode)),
    hearings: episode.hearings.map((row) => ({
      ...recordedOf(row),
      heldAt: row.clockSuspect ? null : readWhen(row.heldAt),
      isReturn: row.result === 'RETURNED',
    })),
    rulings: episode.rulings.map((row) => rulingOf(row, episode, zones.get(row.id) ?? null)),
    steps: episode.steps
      .filter((row) => !row.clockSuspect)
      .map((row) => ({
        ...recordedOf(row),
        kind: row.kind,
        at: readWhen(row.saidAt),
        rulingId: row.rulingId,
        aboutId: row.aboutId,
      })),
  };
}

const recordedOf = (row: { rootId: string; detentionId: string; recordedAt: Date }) => ({
  id: row.rootId,
  detentionId: row.detentionId,
  recordedAt: toInstant(row.recordedAt),
});

function protocolOf(row: ProtocolRow, { facts: { zone } }: Episode): CourseProtocol {
  const time = (name: string): When | null => {
    const stored = row.facts[name];
    return isStoredWhen(stored) ? readWhen(stored) : null;
  };
  const mark = (name: string): boolean | null => {
    const value = row.facts[name];
    return typeof value === 'boolean' ? value : null;
  };
  const actAt = time('actAt');
  const on =
    dayOf(actAt ?? time('drawnAt')) ?? localDateOf(toInstant(row.recordedAt), zone ?? KZ_CAO.defaultZone);
  return {
    ...recordedOf(row),
    drawnAt: row.clockSuspect ? null : time('drawnAt'),
    actAt,
    copyServedAt: time('copyServedAt'),
    copyServed: mark('copyServed'),
    isAbsent: mark('absenceNoted'),
    charge: row.article ? { number: row.article, part: row.part, on } : null,
  };
}

const rulingOf = (row: RulingRow, { services }: Episode, zone: string | null): CourseRuling => ({
  ...recordedOf(row),
  protocolId: row.protocolId,
  announcedAt: row.clockSuspect ? null : readWhen(row.announcedAt),
  penalties: [row.penaltyKind, ...row.additionalPenalties],
  arrestDays: row.arrestDays,
  byAgency: row.byAgency,
  services: services
    .filter((one) => one.rulingId === row.rootId && !one.clockSuspect)
    .map((one) => readWhen(one.servedAt)),
  zone,
});

/** Records joined by a merge are one person: what any of them says is known. */
function personOf(persons: readonly PersonRow[], on: LocalDate): CoursePerson {
  const first = <T>(pick: (row: PersonRow) => T | null): T | null =>
    persons.map(pick).find((value) => value !== null) ?? null;
  const birthYear = first((row) => row.birthYear);
  const age = ageOn({ birthDate: null, birthYear }, on);
  return {
    isMinor: age && (age.most < 18 ? true : age.least >= 18 ? false : null),
    citizenship: first(({ citizenship }) => (citizenship === 'UNKNOWN' ? null : citizenship)),
    seeksAsylum: persons.some((row) => row.seeksAsylum) ? true : first((row) => row.seeksAsylum),
    sex: first((row) => row.sex),
    disability: persons.some((row) => row.disability) ? true : first((row) => row.disability),
  };
}

/** The act's day as a protocol gives it; else the day the person was held or logged. */
function actDay({ protocols, detentions, facts }: Episode): LocalDate {
  const stated = protocols.map((row) => row.facts['actAt']).find(isStoredWhen);
  const [head] = detentions;
  const began = head?.startedFrom ?? head?.startedUntil ?? head?.loggedAt;
  return (
    dayOf(stated ? readWhen(stated) : null) ??
    localDateOf(toInstant(began!), facts.zone ?? KZ_CAO.defaultZone)
  );
}

const dayOf = (when: When | null): LocalDate | null =>
  when?.date ?? (when?.at ? localDateOf(when.at, when.zone) : null);
