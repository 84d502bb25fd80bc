import { Injectable } from '@nestjs/common';
import { AccessRefusals } from '../../presence/index.js';
import type { Episode } from '../clocks/episode-reader.js';
import {
  sharedTextWith,
  witnessInProtocols,
  type AroundFacts,
  type GivenAnswer,
  type NightProtocol,
} from '../domain/index.js';
import type { PersonCircumstanceRow } from '../store/person-circumstance.entity.js';
import type { ProtocolRow } from '../store/protocol.entity.js';
import { DefectStores } from '../store/defect-stores.js';
import { PATTERN_LIMITS } from './limits.js';

/** What stands around an episode's papers: answers, circumstances, refusals at doors, and the night's protocols. */
export interface Surrounding {
  readonly answers: readonly GivenAnswer[];
  readonly circumstances: PersonCircumstanceRow | null;
  readonly accessRefusals: number;
  readonly extraPapersAsked: boolean;
  readonly night: readonly NightProtocol[];
}

/** Reads what stands around episodes, however many, in a fixed number of statements. Opens nothing that is sealed. */
@Injectable()
export class Surroundings {
  constructor(
    private readonly stores: DefectStores,
    private readonly refusals: AccessRefusals,
  ) {}

  /** @returns by the id of the episode that counts. */
  async of(episodes: readonly Episode[]): Promise<ReadonlyMap<string, Surrounding>> {
    const ids = episodes.flatMap(({ memberIds }) => memberIds);
    const answers = await this.stores.answers.of(ids);
    const circumstances = await this.stores.circumstances.of(ids);
    const refusals = await this.refusals.countsOf(ids);
    const night = await this.nightsOf(episodes);
    return new Map(
      episodes.map(({ headId, memberIds }) => {
        const own = refusals.filter((row) => memberIds.includes(row.detention_id));
        return [
          headId,
          {
            answers: answers.filter((row) => memberIds.includes(row.detentionId)),
            circumstances: circumstances.filter((row) => memberIds.includes(row.detentionId)).at(-1) ?? null,
            accessRefusals: own.reduce((sum, row) => sum + row.refusals, 0),
            extraPapersAsked: own.some((row) => row.extra_papers_asked),
            night,
          },
        ];
      }),
    );
  }

  private async nightsOf(episodes: readonly Episode[]): Promise<readonly NightProtocol[]> {
    const { patterns } = this.stores;
    const nights = episodes.flatMap(({ protocols }) => protocols.map((row) => patterns.nightOf(row)));
    const asked = [...new Set(nights)].sort();
    return asked.length > 0 ? patterns.night({ nights: asked, eventId: null, city: null }) : [];
  }
}

/** The facts around one protocol, or around a case that has none. */
export function aroundFacts(
  { protocols }: Episode,
  surrounding: Surrounding,
  protocol: ProtocolRow | null,
): AroundFacts {
  const of = (kind: ProtocolRow['kind']) => protocols.filter((row) => row.kind === kind);
  const copies = of('SEARCH').map((row) => row.facts['copyServed']);
  const own = protocol && surrounding.night.find(({ id }) => id === protocol.rootId);
  return {
    accessRefusals: surrounding.accessRefusals || null,
    extraPapersAsked: surrounding.extraPapersAsked || null,
    deliveryProtocol: of('DELIVERY').length > 0 || null,
    searchProtocol: of('SEARCH').length > 0 || null,
    searchCopyServed: copies.filter((mark) => typeof mark === 'boolean').at(-1) ?? null,
    sharedTextWith: own ? sharedTextWith(own, surrounding.night, PATTERN_LIMITS.alikeFrom) || null : null,
    witnessInProtocols: own ? witnessInProtocols(own, nightOf(own, surrounding)) || null : null,
  };
}

const nightOf = ({ night }: NightProtocol, surrounding: Surrounding): readonly NightProtocol[] =>
  surrounding.night.filter((other) => other.night === night);
