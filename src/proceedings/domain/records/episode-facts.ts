import { localDateOf, type LocalDate, type When } from '../../../kernel/index.js';
import { type EpisodeFacts } from '../custody/episode.js';
import { type CustodyBasis } from '../deadlines/clock-face.js';
import { type Charge } from '../defects/offence.js';
import { gravestCharge } from '../rule-packs/kz-cao/charges.js';
import { KZ_CAO_HEADER } from '../rule-packs/kz-cao/header.js';
import { type EpisodeRecords, type ProtocolRecord, type StepRecord } from './case-records.js';

/** @returns the facts of custody that records add up to. Times of a wrong clock are left out. */
export function episodeFacts(records: EpisodeRecords): EpisodeFacts {
  const { protocols, hearings, rulings, steps, track, zone } = records;
  const starts = records.starts.filter(({ clockSuspect }) => !clockSuspect);
  const startsOf = (kind: 'REAL' | 'RECORDED') =>
    starts.filter((one) => one.kind === kind).map(({ at }) => at);
  return {
    ...{ track, zone },
    charge: chargeOf(records),
    sightings: records.sightings.map(({ id: _id, ...sighting }) => sighting),
    realStarts: startsOf('REAL'),
    recordedStarts: [
      ...startsOf('RECORDED'),
      ...papersOfDetention(protocols).flatMap(({ startedAt }) => startedAt ?? []),
    ],
    heardAt: [...hearings, ...rulings]
      .filter(({ clockSuspect }) => !clockSuspect)
      .map(({ effectiveAt }) => effectiveAt),
    isLongTrack: latestSaid(papersOfDetention(protocols), ({ is48HourTrack }) => is48HourTrack),
    sobrietyCertified: soberingOf(steps),
  };
}

/** @returns what stands behind a custody clock. No protocol seen is "not known", never "not there". */
export function custodyBasis({ protocols }: Pick<EpisodeRecords, 'protocols'>): CustodyBasis {
  const papers = protocols.filter(({ kind }) => kind === 'DETENTION');
  return {
    hasGround: latestSaid(papers, ({ groundStated }) => groundStated),
    hasRecord: papers.length > 0 ? true : null,
  };
}

const papersOfDetention = (protocols: readonly ProtocolRecord[]): ProtocolRecord[] =>
  protocols.filter(({ kind, clockSuspect }) => kind === 'DETENTION' && !clockSuspect);

/** The latest paper that says anything decides. */
const latestSaid = (
  papers: readonly ProtocolRecord[],
  mark: (paper: ProtocolRecord) => boolean | null,
): boolean | null =>
  papers
    .map(mark)
    .filter((said) => said !== null)
    .at(-1) ?? null;

/** Certified more than once: the earliest frees soonest. */
const soberingOf = (steps: readonly StepRecord[]): When | null =>
  steps.find(({ kind, clockSuspect }) => kind === 'SOBRIETY_CERTIFIED' && !clockSuspect)?.at ?? null;

/** What is charged: the latest protocol says it best, then the ruling, then what was told. */
function chargeOf({ protocols, rulings, toldCharges, began }: EpisodeRecords): Charge | null {
  const on =
    protocols.flatMap(({ actAt }) => dayOf(actAt) ?? []).at(-1) ??
    localDateOf(began, KZ_CAO_HEADER.defaultZone);
  const paper = [...rulings, ...protocols.filter(({ kind }) => kind === 'OFFENCE')]
    .filter(({ article }) => article)
    .at(-1);
  if (paper?.article) return { number: paper.article, part: paper.part, on };
  return (
    toldCharges
      .map((told) => gravestCharge(told.map((charge) => ({ ...charge, on }))))
      .find((charge) => charge) ?? null
  );
}

/** @returns the day a time means where it was said; null where it says none. */
export const dayOf = (when: When | null): LocalDate | null =>
  when?.date ?? (when?.at ? localDateOf(when.at, when.zone) : null);
