import { Injectable } from '@nestjs/common';
import { localDateOf, toInstant, type When } from '../../kernel/index.js';
import {
  CustodyLoaders,
  CustodyStores,
  type CustodyClaimRow,
  type DetentionRow,
} from '../../custody/index.js';
import { readWhen, type StoredWhen } from '../../platform/graphql/index.js';
import {
  chargeFromText,
  KZ_CAO,
  type Charge,
  type CustodyBasis,
  type EpisodeFacts,
  type Sighting,
  type Track,
} from '../domain/index.js';
import { HearingRow } from '../store/hearing.entity.js';
import { Episodes, type Group } from '../store/episodes.repository.js';
import { Papers } from '../store/papers.repository.js';
import { ProtocolRow } from '../store/protocol.entity.js';
import { RulingRow, ServiceRow } from '../store/ruling.entity.js';
import { StepRow } from '../store/step.entity.js';

/** Everything recorded of one episode and those joined to it: rows, and the facts clocks are computed from. */
export interface Episode {
  readonly headId: string;
  readonly memberIds: readonly string[];
  /** the head first */
  readonly detentions: readonly DetentionRow[];
  readonly protocols: readonly ProtocolRow[];
  readonly hearings: readonly HearingRow[];
  readonly rulings: readonly RulingRow[];
  readonly services: readonly ServiceRow[];
  readonly steps: readonly StepRow[];
  readonly facts: EpisodeFacts;
  readonly basis: CustodyBasis;
}

/** Reads episodes, however many, in a fixed number of statements. */
@Injectable()
export class EpisodeReader {
  constructor(
    private readonly custody: CustodyStores,
    private readonly loaders: CustodyLoaders,
    private readonly papers: Papers,
    private readonly episodes: Episodes,
  ) {}

  async read(detentionIds: readonly string[]): Promise<Episode[]> {
    const groups = await this.episodes.groups(detentionIds);
    const ids = groups.flatMap((group) => group.memberIds);
    const of = {
      detentions: byEpisode(groups, await this.custody.detentions.find(ids), (row) => row.id),
      claims: byEpisode(groups, await this.custody.claims.of(ids), (row) => row.detentionId),
      starts: byEpisode(groups, await this.custody.claims.startsOf(ids), (row) => row.detentionId),
      protocols: byEpisode(groups, await this.papers.standingOf(ProtocolRow, ids), paperOf),
      hearings: byEpisode(groups, await this.papers.standingOf(HearingRow, ids), paperOf),
      rulings: byEpisode(groups, await this.papers.standingOf(RulingRow, ids), paperOf),
      services: byEpisode(groups, await this.papers.standingOf(ServiceRow, ids), paperOf),
      steps: byEpisode(groups, await this.papers.standingOf(StepRow, ids), paperOf),
    };
    const known = groups.filter(({ headId }) => of.detentions.has(headId));
    return Promise.all(
      known.map(async (group) => {
        const own = <T>(map: ReadonlyMap<string, T[]>): T[] => map.get(group.headId) ?? [];
        const papers = {
          protocols: own(of.protocols),
          hearings: own(of.hearings),
          rulings: own(of.rulings),
          services: own(of.services),
          steps: own(of.steps),
        };
        const detentions = own(of.detentions).sort((a) => (a.id === group.headId ? -1 : 1));
        const starts = own(of.starts).filter((row) => !row.supersededBy && !row.clockSuspect);
        const written = detentionProtocols(papers.protocols).map((row) => row.facts['startedAt']);
        const facts: EpisodeFacts = {
          track: trackOf(detentions),
          charge: chargeOf(detentions, papers.protocols, papers.rulings),
          sightings: own(of.claims)
            .filter((row) => !row.supersededBy)
            .map(sightingOf),
          realStarts: starts.filter((row) => row.kind === 'REAL').map((row) => readWhen(row.saidAt)),
          recordedStarts: [
            ...starts.filter((row) => row.kind === 'RECORDED').map((row) => row.saidAt),
            ...written.filter(isStoredWhen),
          ].map(readWhen),
          heardAt: [...papers.hearings, ...papers.rulings]
            .filter((row) => !row.clockSuspect)
            .map((row) => toInstant(row.effectiveAt)),
          isLongTrack: longTrackOf(papers.protocols),
          sobrietyCertified: soberingOf(papers.steps),
          zone: await this.zoneOf(detentions),
        };
        return { ...group, detentions, ...papers, facts, basis: basisOf(papers.protocols) };
      }),
    );
  }

  /** The zone of the place where the person is held or heard, else the event's; null: not known. */
  private async zoneOf(detentions: readonly DetentionRow[]): Promise<string | null> {
    for (const { departmentId, eventId } of detentions) {
      const place = departmentId ? await this.loaders.department(departmentId) : null;
      const event = !place && eventId ? await this.loaders.event(eventId) : null;
      const zone = place?.zone ?? event?.zone;
      if (zone) return zone;
    }
    return null;
  }
}

export const isStoredWhen = (value: unknown): value is StoredWhen =>
  typeof value === 'object' && value !== null && 'precision' in value;

const paperOf = (row: { detentionId: string }): string => row.detentionId;

const detentionProtocols = (protocols: readonly ProtocolRow[]): ProtocolRow[] =>
  protocols.filter((row) => row.kind === 'DETENTION' && !row.clockSuspect);

/** What the latest detention protocol that says anything says of the 48-hour track. */
const longTrackOf = (protocols: readonly ProtocolRow[]): boolean | null =>
  detentionProtocols(protocols)
    .map((row) => row.facts['is48HourTrack'])
    .filter((mark) => typeof mark === 'boolean')
    .at(-1) ?? null;

/** Certified more than once: the earliest frees soonest. */
function soberingOf(steps: readonly StepRow[]): When | null {
  const row = steps.find(({ kind, clockSuspect }) => kind === 'SOBRIETY_CERTIFIED' && !clockSuspect);
  return row ? readWhen(row.saidAt) : null;
}

export function byEpisode<T>(
  groups: readonly Group[],
  rows: readonly T[],
  detentionOf: (row: T) => string,
): Map<string, T[]> {
  const headOf = new Map(groups.flatMap(({ headId, memberIds }) => memberIds.map((id) => [id, headId])));
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const head = headOf.get(detentionOf(row))!;
    const own = found.get(head) ?? [];
    own.push(row);
    found.set(head, own);
  }
  return found;
}

const sightingOf = (row: CustodyClaimRow): Sighting => ({
  kind: row.kind,
  at: toInstant(row.effectiveAt),
  recordedAt: toInstant(row.recordedAt),
  verified: row.verified,
  clockSuspect: row.clockSuspect,
});

/** One criminal case makes the episode criminal; otherwise the first known track holds. */
function trackOf(detentions: readonly DetentionRow[]): Track {
  const tracks = detentions.map((row) => row.track);
  if (tracks.includes('CRIMINAL')) return 'CRIMINAL';
  return tracks.includes('ADMINISTRATIVE') ? 'ADMINISTRATIVE' : 'UNKNOWN';
}

/** What is charged: the latest protocol says it best, then the ruling, then what was told. */
function chargeOf(
  detentions: readonly DetentionRow[],
  protocols: readonly ProtocolRow[],
  rulings: readonly RulingRow[],
): Charge | null {
  const on = actDayOf(detentions, protocols);
  const paper = [
    ...rulings.filter((row) => row.article),
    ...protocols.filter((row) => row.kind === 'OFFENCE' && row.article),
  ].at(-1);
  if (paper?.article) return { number: paper.article, part: paper.part, on };
  return detentions.map((row) => chargeFromText(row.chargedArticle, on)).find((charge) => charge) ?? null;
}

function actDayOf(detentions: readonly DetentionRow[], protocols: readonly ProtocolRow[]) {
  const stated = protocols
    .map((row) => row.facts['actAt'])
    .filter(isStoredWhen)
    .map(readWhen)
    .flatMap(dayOf);
  const [first] = detentions;
  const began = first?.startedFrom ?? first?.startedUntil ?? first?.loggedAt;
  return stated.at(-1) ?? localDateOf(toInstant(began!), KZ_CAO.defaultZone);
}

const dayOf = (when: When) => (when.date ? [when.date] : when.at ? [localDateOf(when.at, when.zone)] : []);

/** What stands behind a custody clock. No protocol seen is "not known", never "not there". */
function basisOf(protocols: readonly ProtocolRow[]): CustodyBasis {
  const papers = protocols.filter((row) => row.kind === 'DETENTION');
  const grounds = papers.map((row) => row.facts['groundStated']).filter((mark) => typeof mark === 'boolean');
  return {
    hasGround: grounds.at(-1) ?? null,
    hasRecord: papers.length > 0 ? true : null,
  };
}
