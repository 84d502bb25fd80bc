import { Injectable } from '@nestjs/common';
import {
  CustodyStores,
  type CustodyClaimRow,
  type DepartmentRow,
  type DetentionStartRow,
} from '../../custody/index.js';
import { readWhen } from '../../platform/graphql/index.js';
import type { Episode } from '../clocks/episode-reader.js';
import { isStoredWhen } from '../clocks/records-of.js';
import type {
  ComparedProtocol,
  ComparedRecords,
  Place,
  ProtocolMark,
  ProtocolTime,
  TimedPlace,
} from '../domain/index.js';
import type { HearingRow } from '../store/hearing.entity.js';
import { Papers, type Words } from '../store/papers.repository.js';
import { ProtocolRow } from '../store/protocol.entity.js';
import type { RulingRow } from '../store/ruling.entity.js';

const TIMES: readonly ProtocolTime[] = [
  'actAt',
  'rightsExplainedAt',
  'explanationAt',
  'copyServedAt',
  'startedAt',
  'courtReceivedAt',
];
const MARKS: readonly ProtocolMark[] = ['personSigned', 'refusalNoted', 'copyServed', 'copyReceiptSigned'];
/** Where somebody was seen: a move is said with the time it began or ended, nobody knows which. */
const SEEN_AT: readonly CustodyClaimRow['kind'][] = ['SEEN', 'HOSPITAL', 'RELEASED'];

interface Read {
  readonly words: ReadonlyMap<string, Words>;
  readonly birthDates: ReadonlyMap<string, string | null>;
  readonly claims: readonly CustodyClaimRow[];
  readonly starts: readonly DetentionStartRow[];
  readonly departments: ReadonlyMap<string, DepartmentRow>;
}

/**
 * Puts the records of cases side by side. Opens words of protocols and birth dates, which is audited; what was opened
 * is compared in memory and goes no further.
 */
@Injectable()
export class RecordsToCompare {
  constructor(
    private readonly custody: CustodyStores,
    private readonly papers: Papers,
  ) {}

  /** @returns by the id of the episode that counts. */
  async of(episodes: readonly Episode[]): Promise<ReadonlyMap<string, ComparedRecords>> {
    const read = await this.read(episodes);
    return new Map(episodes.map((episode) => [episode.headId, recordsOf(episode, read)]));
  }

  private async read(episodes: readonly Episode[]): Promise<Read> {
    const ids = episodes.flatMap(({ memberIds }) => memberIds);
    const protocols = episodes.flatMap((episode) => episode.protocols);
    const words = await this.papers.words(ProtocolRow, protocols);
    const claims = await this.custody.claims.of(ids);
    const persons = await this.custody.persons.open([
      ...new Set(episodes.flatMap(({ detentions }) => detentions.map((row) => row.personId))),
    ]);
    const courts = episodes.flatMap(({ hearings, rulings }) => [...hearings, ...rulings]);
    const places = [...claims.map((row) => row.departmentId), ...courts.map((row) => row.courtId)];
    const placeIds = [...new Set(places.filter((id) => id !== null))];
    return {
      words: new Map(protocols.map((row, i) => [row.id, words[i] ?? {}])),
      birthDates: new Map(persons.map((person) => [person.id, person.birthDate])),
      claims,
      starts: await this.custody.claims.startsOf(ids),
      departments: await this.custody.departments.standing(placeIds),
    };
  }
}

function recordsOf(episode: Episode, read: Read): ComparedRecords {
  const own = <T extends { detentionId: string }>(rows: readonly T[]) =>
    rows.filter((row) => episode.memberIds.includes(row.detentionId));
  const rootOf = rootsOf([...own(read.claims), ...own(read.starts)]);
  const claims = own(read.claims)
    .filter((row) => !row.supersededBy && !row.clockSuspect)
    .sort((a, b) => a.effectiveAt.getTime() - b.effectiveAt.getTime() || (a.id < b.id ? -1 : 1));
  return {
    protocols: episode.protocols.map((row) => protocolOf(row, read.words.get(row.id) ?? {})),
    hearings: episode.hearings.map((row) => ({
      ref: { kind: 'HEARING', id: row.rootId },
      heldAt: row.clockSuspect ? null : readWhen(row.heldAt),
    })),
    rulings: episode.rulings.map((row) => ({
      ref: { kind: 'RULING', id: row.rootId },
      announcedAt: row.clockSuspect ? null : readWhen(row.announcedAt),
      ...{ protocolId: row.protocolId, hearingId: row.hearingId, article: row.article, part: row.part },
    })),
    services: episode.services.map((row) => ({
      ref: { kind: 'SERVICE', id: row.rootId },
      servedAt: row.clockSuspect ? null : readWhen(row.servedAt),
      rulingId: row.rulingId,
    })),
    claims: claims.map((row) => ({
      ref: { kind: 'CLAIM', id: rootOf(row.id) },
      ...{ kind: row.kind, at: readWhen(row.saidAt), verified: row.verified },
    })),
    recordedStarts: own(read.starts)
      .filter((row) => row.kind === 'RECORDED' && !row.supersededBy && !row.clockSuspect)
      .map((row) => ({ ref: { kind: 'START', id: rootOf(row.id) }, at: readWhen(row.saidAt) })),
    persons: episode.detentions.map(({ personId }) => ({
      ref: { kind: 'PERSON', id: personId },
      birthDate: read.birthDates.get(personId) ?? null,
    })),
    places: [
      ...episode.protocols.flatMap((row) => placesOf(row, read.words.get(row.id) ?? {})),
      ...episode.hearings.flatMap((row) => courtOf('HEARING', row, read.departments)),
      ...episode.rulings.flatMap((row) => courtOf('RULING', row, read.departments)),
      ...claims.flatMap((row) => sightingOf(row, rootOf(row.id), read.departments)),
    ],
  };
}

/** @returns the first version of a record, by the id of its latest: what a correction does not change. */
function rootsOf(rows: readonly { id: string; supersededBy: string | null }[]): (id: string) => string {
  const before = new Map(
    rows.flatMap((row) =>
      // one that was taken back is superseded by itself
      row.supersededBy && row.supersededBy !== row.id ? [[row.supersededBy, row.id] as const] : [],
    ),
  );
  return (id) => {
    let root = id;
    for (let earlier = before.get(root); earlier; earlier = before.get(root)) root = earlier;
    return root;
  };
}

const timeIn = (row: ProtocolRow, name: string) => {
  const stored = row.facts[name];
  return isStoredWhen(stored) && !(name === 'drawnAt' && row.clockSuspect) ? readWhen(stored) : null;
};

const protocolOf = (row: ProtocolRow, words: Words): ComparedProtocol => ({
  ref: { kind: 'PROTOCOL', id: row.rootId },
  ...{ kind: row.kind, article: row.article, part: row.part },
  times: Object.fromEntries(['drawnAt' as const, ...TIMES].map((name) => [name, timeIn(row, name)])),
  marks: Object.fromEntries(
    MARKS.flatMap((name) => {
      const mark = row.facts[name];
      return typeof mark === 'boolean' ? [[name, mark]] : [];
    }),
  ),
  words: { address: words['personAddress'] ?? null, birthDate: words['personBirthDate'] ?? null },
});

const inWords = (words: string): Place => ({ departmentId: null, point: null, words });

/** Where it was drawn up and where the act was, as the paper says in words. */
function placesOf(row: ProtocolRow, words: Words): TimedPlace[] {
  const ref = { kind: 'PROTOCOL' as const, id: row.rootId };
  const said = [
    ['drawnAt', words['place']],
    ['actAt', words['actPlace']],
  ] as const;
  return said.flatMap(([name, place]) => {
    const at = timeIn(row, name);
    return at && place ? [{ ref, field: `protocol.${name}`, at, place: inWords(place) }] : [];
  });
}

function placeOf(id: string | null, departments: Read['departments']): Place | null {
  const row = id ? departments.get(id) : undefined;
  if (!row) return null;
  const { lat, lon } = row;
  return { departmentId: row.id, point: lat !== null && lon !== null ? { lat, lon } : null, words: null };
}

function courtOf(
  kind: 'HEARING' | 'RULING',
  row: HearingRow | RulingRow,
  departments: Read['departments'],
): TimedPlace[] {
  const place = placeOf(row.courtId, departments);
  if (!place || row.clockSuspect) return [];
  const isHearing = 'heldAt' in row;
  const at = readWhen(isHearing ? row.heldAt : row.announcedAt);
  const field = isHearing ? 'hearing.heldAt' : 'ruling.announcedAt';
  return [{ ref: { kind, id: row.rootId }, field, at, place }];
}

function sightingOf(row: CustodyClaimRow, rootId: string, departments: Read['departments']): TimedPlace[] {
  const place = placeOf(row.departmentId, departments);
  if (!place || !row.verified || !SEEN_AT.includes(row.kind)) return [];
  return [{ ref: { kind: 'CLAIM', id: rootId }, field: 'claim.seenAt', at: readWhen(row.saidAt), place }];
}
