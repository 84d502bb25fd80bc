import { Injectable } from '@nestjs/common';
import { earlier, toInstant, type Instant, type When } from '../kernel/index.js';
import { CustodyStores, type PersonRow } from '../custody/index.js';
import { Db } from '../platform/db/index.js';
import { readWhen } from '../platform/graphql/index.js';
import { CaseEpisodes } from './clocks/case-episodes.js';
import type { Episode } from './clocks/episode-reader.js';
import { isStoredWhen } from './clocks/records-of.js';
import { aroundFacts, Surroundings, type Surrounding } from './defects/surroundings.js';
import { withAnswers } from './defects/with-answers.js';
import {
  defectsOf,
  KZ_CAO,
  UNKNOWN_DETENTION,
  UNKNOWN_PERSON,
  UNKNOWN_PROTOCOL,
  UNKNOWN_RULING,
  type CaseFacts,
  type Defect,
  type DetentionFacts,
  type HearingFacts,
  type PersonFacts,
  type ProtocolFacts,
  type RulingFacts,
} from './domain/index.js';
import type { HearingRow } from './store/hearing.entity.js';
import type { ProtocolRow } from './store/protocol.entity.js';
import type { RulingRow } from './store/ruling.entity.js';

/** A paper and everything the recorded facts show to be wrong with it. */
export interface Examined {
  readonly protocol: ProtocolRow;
  readonly facts: CaseFacts;
  readonly defects: readonly Defect[];
}

/** A whole case: what is recorded of it, its papers examined, and itself where no paper is there yet. */
export interface ExaminedCase {
  readonly episode: Episode;
  readonly surrounding: Surrounding;
  /** As the latest papers tell it. */
  readonly facts: CaseFacts;
  /** Of the case as a whole, while no protocol of the offence is there to bear them. */
  readonly defects: readonly Defect[];
  readonly papers: readonly Examined[];
}

/** Puts the recorded facts of a case together and examines its papers. Opens nothing that is sealed. */
@Injectable()
export class CaseExaminer {
  constructor(
    private readonly db: Db,
    private readonly episodes: CaseEpisodes,
    private readonly custody: CustodyStores,
    private readonly surroundings: Surroundings,
  ) {}

  /** @returns every standing protocol of each episode, earliest first, examined; by the id that was asked for. */
  async examine(detentionIds: readonly string[]): Promise<ReadonlyMap<string, readonly Examined[]>> {
    const cases = await this.cases(detentionIds);
    return new Map([...cases].map(([id, { papers }]) => [id, papers]));
  }

  /** For a mutation that shows the case before and after it wrote about it. */
  forget(): void {
    this.episodes.forget();
  }

  /** @returns each episode as a whole, examined; by the id that was asked for. */
  async cases(detentionIds: readonly string[]): Promise<ReadonlyMap<string, ExaminedCase>> {
    const now = await this.db.now();
    const episodes = await this.episodes.ofAll(detentionIds);
    const surroundings = await this.surroundings.of(episodes);
    const personIds = episodes.flatMap(({ detentions }) => detentions.map((row) => row.personId));
    const persons = new Map((await this.custody.persons.find(personIds)).map((row) => [row.id, row]));
    const found = new Map<string, ExaminedCase>();
    for (const episode of episodes) {
      const person = episode.detentions.map((row) => persons.get(row.personId)).find((row) => row) ?? null;
      const examined = examineCase(episode, surroundings.get(episode.headId)!, { person, now });
      episode.memberIds.forEach((id) => found.set(id, examined));
    }
    return found;
  }
}

function examineCase(
  episode: Episode,
  surrounding: Surrounding,
  { person, now }: { person: PersonRow | null; now: Instant },
): ExaminedCase {
  const factsOf = (protocol: ProtocolRow | null): CaseFacts => ({
    ...caseOf(episode, protocol, { person, surrounding }),
    around: aroundFacts(episode, surrounding, protocol),
    asOf: now,
  });
  const papers = episode.protocols.map((protocol) => {
    const facts = factsOf(protocol);
    const found = defectsOf(KZ_CAO, facts).filter((defect) => isOf(protocol, defect, episode));
    return { protocol, facts, defects: withAnswers(found, { facts, episode, surrounding, protocol }) };
  });
  const facts = factsOf(latest(episode.protocols, 'OFFENCE'));
  if (latest(episode.protocols, 'OFFENCE')) return { episode, surrounding, facts, defects: [], papers };
  const known = papers.flatMap((paper) => paper.defects.map(({ code }) => code));
  const found = defectsOf(KZ_CAO, facts).filter(({ code }) => !known.includes(code));
  const defects = withAnswers(found, { facts, episode, surrounding, protocol: null });
  return { episode, surrounding, facts, defects, papers };
}

/** A detention protocol answers for the detention; the offence protocol for the rest, and for all where it is alone. */
function isOf({ kind }: ProtocolRow, { triggeredBy }: Defect, { protocols }: Episode): boolean {
  const isCustody = triggeredBy.some(({ field }) => field.startsWith('detention.'));
  if (kind === 'DETENTION') return isCustody;
  return kind === 'OFFENCE' && (!isCustody || !latest(protocols, 'DETENTION'));
}

function caseOf(
  episode: Episode,
  protocol: ProtocolRow | null,
  { person, surrounding }: { person: PersonRow | null; surrounding: Surrounding },
): Omit<CaseFacts, 'asOf'> {
  const offence = protocol?.kind === 'OFFENCE' ? protocol : latest(episode.protocols, 'OFFENCE');
  const detention = protocol?.kind === 'DETENTION' ? protocol : latest(episode.protocols, 'DETENTION');
  const hearing = episode.hearings.at(-1) ?? null;
  const ruling = episode.rulings.at(-1) ?? null;
  return {
    protocol: offence && protocolFacts(offence),
    person: { ...personFacts(person, offence), ...circumstanceFacts(surrounding) },
    detention: detentionFacts(episode, detention),
    hearing: hearing && hearingFacts(hearing),
    ruling: ruling && rulingFacts(ruling),
    zone: episode.facts.zone ?? KZ_CAO.defaultZone,
  };
}

const latest = (protocols: readonly ProtocolRow[], kind: ProtocolRow['kind']): ProtocolRow | null =>
  protocols.filter((row) => row.kind === kind).at(-1) ?? null;

const timeIn = (row: ProtocolRow, name: string): When | null => {
  const stored = row.facts[name];
  return isStoredWhen(stored) ? readWhen(stored) : null;
};

const markIn = (row: ProtocolRow | HearingRow, name: string): boolean | null => {
  const mark = row.facts[name];
  return typeof mark === 'boolean' ? mark : null;
};

const wordIn = (row: ProtocolRow, name: string): string | null => {
  const word = row.facts[name];
  return typeof word === 'string' ? word : null;
};

const TIMES = ['drawnAt', 'actAt', 'rightsExplainedAt', 'explanationAt', 'completedAt', 'copyServedAt'];

function protocolFacts(row: ProtocolRow): ProtocolFacts {
  const read = Object.keys(UNKNOWN_PROTOCOL).map((name) => {
    const value = TIMES.includes(name) ? timeIn(row, name) : (row.facts[name] ?? null);
    return [name, value] as const;
  });
  const facts = Object.fromEntries(read) as unknown as ProtocolFacts;
  return { ...facts, article: row.article, part: row.part };
}

const personFacts = (person: PersonRow | null, offence: ProtocolRow | null): PersonFacts => ({
  ...UNKNOWN_PERSON,
  birthYear: person?.birthYear ?? null,
  languages: person && person.languages.length > 0 ? person.languages : null,
  sex: person?.sex ?? null,
  citizenship: person && person.citizenship !== 'UNKNOWN' ? person.citizenship : null,
  disability: person?.disability ?? null,
  languageRequested: offence && wordIn(offence, 'languageRequested'),
  defenderRequested: offence && markIn(offence, 'defenderRequested'),
});

const circumstanceFacts = ({ circumstances }: Surrounding) => ({
  pregnant: circumstances?.pregnant ?? null,
  childUnder14: circumstances?.childUnder14 ?? null,
  raisesChildAlone: circumstances?.raisesChildAlone ?? null,
  disabilityGroup: circumstances?.disabilityGroup ?? null,
});

function detentionFacts(episode: Episode, paper: ProtocolRow | null): DetentionFacts {
  const { facts } = episode;
  const released = episode.detentions[0]?.releasedAt;
  const heard = facts.heardAt.length > 0 ? facts.heardAt.reduce(earlier) : null;
  const end = heard ?? (released ? toInstant(released) : lastSeen(episode));
  return {
    ...UNKNOWN_DETENTION,
    realStart: facts.realStarts[0] ?? null,
    heldUntil: end ? { at: end, precision: 'MINUTE', zone: facts.zone ?? KZ_CAO.defaultZone } : null,
    ...(paper && {
      protocolDrawn: true,
      recordedStart: timeIn(paper, 'startedAt') ?? facts.recordedStarts[0] ?? null,
      rightsExplainedMark: markIn(paper, 'rightsExplainedMark'),
      copyServed: markIn(paper, 'copyServed'),
      is48HourTrack: markIn(paper, 'is48HourTrack'),
    }),
  };
}

/** The last time the person was surely still held. */
const lastSeen = ({ facts }: Episode) =>
  facts.sightings
    .filter((one) => one.verified && !one.clockSuspect && one.kind !== 'RELEASED' && one.kind !== 'UNKNOWN')
    .map((one) => one.at)
    .sort((a, b) => a.epochMilliseconds - b.epochMilliseconds)
    .at(-1) ?? null;

const hearingFacts = (row: HearingRow): HearingFacts => ({
  heldAt: readWhen(row.heldAt),
  personPresent: markIn(row, 'personPresent'),
  personHeard: markIn(row, 'personHeard'),
  defenderPresent: markIn(row, 'defenderPresent'),
  legalRepresentativePresent: markIn(row, 'legalRepresentativePresent'),
  prosecutorNotified: markIn(row, 'prosecutorNotified'),
});

const rulingFacts = (row: RulingRow): RulingFacts => ({
  ...UNKNOWN_RULING,
  signed: row.signed,
  penalties: [row.penaltyKind, ...row.additionalPenalties],
  fineMci: row.fineMci === null ? null : Number(row.fineMci),
  article: row.article,
  part: row.part,
});
