import { Injectable } from '@nestjs/common';
import { CustodyLoaders, CustodyStores, type DetentionRow } from '../../custody/index.js';
import {
  custodyBasis,
  episodeFacts,
  type CustodyBasis,
  type EpisodeFacts,
  type EpisodeRecords,
} from '../domain/index.js';
import { HearingRow } from '../store/hearing.entity.js';
import { Episodes, type Group } from '../store/episodes.repository.js';
import { Papers } from '../store/papers.repository.js';
import { ProtocolRow } from '../store/protocol.entity.js';
import { RulingRow, ServiceRow } from '../store/ruling.entity.js';
import { StepRow } from '../store/step.entity.js';
import { recordsOf } from './records-of.js';

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
  /** what stands of it, in the words of the domain; courts are not asked for their zones */
  readonly records: EpisodeRecords;
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
        const records = recordsOf({
          ...{ headId: group.headId, detentions, ...papers },
          claims: own(of.claims),
          starts: own(of.starts),
          zone: await this.zoneOf(detentions),
        });
        const [facts, basis] = [episodeFacts(records), custodyBasis(records)];
        return { ...group, detentions, ...papers, records, facts, basis };
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

const paperOf = (row: { detentionId: string }): string => row.detentionId;

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
