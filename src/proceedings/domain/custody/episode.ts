import { Temporal, boundsOf, earlier, isBefore, type Instant, type When } from '../../../kernel/index.js';
import { type Answer, type VoidReason } from '../deadlines/deadline-record.js';
import { type DeadlineFacts } from '../deadlines/facts.js';
import { type DeadlineRule } from '../deadlines/rule.js';
import { type Track } from '../deadlines/track.js';
import { type Charge } from '../defects/offence.js';
import { type CustodyPack } from './custody-pack.js';

/** What somebody said about where a person was. `at` is the latest instant the words can mean (UTC). */
export interface Sighting {
  readonly kind: 'SEEN' | 'MOVED' | 'RELEASED' | 'HOSPITAL' | 'UNKNOWN';
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly verified: boolean;
  readonly clockSuspect: boolean;
}

/**
 * One custody episode, with what was recorded on the episodes joined to it. Times of a clock that was wrong are
 * not in the lists of starts and hearings: they stay off deadlines until a person confirms them.
 */
export interface EpisodeFacts {
  readonly track: Track;
  readonly charge: Charge | null;
  readonly sightings: readonly Sighting[];
  readonly realStarts: readonly When[];
  /** as the police wrote it down */
  readonly recordedStarts: readonly When[];
  readonly heardAt: readonly Instant[];
  /** a ground of the longer track stands on the paper, CAO art. 789(2) */
  readonly isLongTrack?: boolean | null;
  /** a medical worker certified the sobering */
  readonly sobrietyCertified?: When | null;
  /** IANA; null: the pack's default, marked */
  readonly zone: string | null;
}

const HELD: ReadonlySet<Sighting['kind']> = new Set(['SEEN', 'MOVED', 'HOSPITAL']);

/** A record made on a wrong clock proves at least that it was made: its receipt counts. */
const timeOf = ({ clockSuspect, at, recordedAt }: Sighting): Instant => (clockSuspect ? recordedAt : at);

const earliest = (instants: readonly Instant[]): Instant | null =>
  instants.length > 0 ? instants.reduce(earlier) : null;

/** The earliest of several starts rules the clock; one that says nothing rules none. */
function earliestWhen(starts: readonly When[]): When | null {
  const bounded = starts.filter((when) => boundsOf(when).from);
  return bounded.reduce<When | null>(
    (first, when) => (first && !isBefore(boundsOf(when).from!, boundsOf(first).from!) ? first : when),
    null,
  );
}

/** @returns the facts of a clock that starts with the certified sobering, CAO art. 789(1). */
export const soberingFacts = ({ sobrietyCertified, zone }: EpisodeFacts): DeadlineFacts => ({
  trigger: sobrietyCertified ?? null,
  zone,
});

/** @returns what bounds the start of custody: the earliest real start, and the first time it is certain the person was held. */
export function custodyFacts(episode: EpisodeFacts): DeadlineFacts {
  const seen = episode.sightings.filter(({ kind }) => HELD.has(kind)).map(timeOf);
  const written = episode.recordedStarts.flatMap((when) => boundsOf(when).until ?? []);
  return {
    trigger: earliestWhen(episode.realStarts),
    latestPossibleStart: earliest([...seen, ...written, ...episode.heardAt]),
    zone: episode.zone,
  };
}

/** The latest verified word decides; a release timed by a wrong clock ends nothing until it is confirmed. */
export function releaseOf(sightings: readonly Sighting[]): Answer | null {
  const last = sightings
    .filter(({ verified }) => verified)
    .sort((a, b) => Temporal.Instant.compare(timeOf(a), timeOf(b)))
    .at(-1);
  return last?.kind === 'RELEASED' && !last.clockSuspect ? { kind: 'RELEASE', at: last.at } : null;
}

/** @returns what ended a custody clock: a verified release or a hearing, whichever came first. */
export function custodyAnswer(
  episode: EpisodeFacts,
  { answeredBy }: Pick<DeadlineRule, 'answeredBy'>,
): Answer | null {
  const heard = earliest(episode.heardAt);
  const answers: (Answer | null)[] = [
    releaseOf(episode.sightings),
    heard && { kind: 'HEARING' as const, at: heard },
  ];
  return answers
    .filter((answer) => answer !== null)
    .filter(({ kind }) => answeredBy.includes(kind))
    .reduce<Answer | null>(
      (first, answer) => (first && !isBefore(answer.at, first.at) ? first : answer),
      null,
    );
}

/**
 * Why one of an episode's custody clocks does not run; null: it runs.
 * @param isJoined the episode was joined to an earlier one, whose clock counts for both.
 */
export function custodyVoid(
  pack: CustodyPack,
  code: string,
  episode: EpisodeFacts,
  isJoined: boolean,
): VoidReason | null {
  if (isJoined) return 'DETENTION_JOINED';
  if (episode.track === 'CRIMINAL') return 'CRIMINAL_TRACK';
  const wanted = custodyClockOf(pack, episode);
  if (code === wanted) return null;
  return (
    TRACKS[pack.deadlines.find((rule) => rule.code === wanted)?.versions.at(-1)?.amount ?? 0] ??
    'REPLACED_BY_OTHER_TRACK'
  );
}

const TRACKS: Readonly<Partial<Record<number, VoidReason>>> = {
  3: 'REPLACED_BY_3H_TRACK',
  24: 'REPLACED_BY_24H_TRACK',
};

/** @returns code of the custody clock that runs for an episode. */
export const custodyClockOf = (
  pack: Pick<CustodyPack, 'custodyClock'>,
  { charge, isLongTrack, sobrietyCertified }: EpisodeFacts,
) => pack.custodyClock(charge, { isLongTrack, isSoberingCertified: !!sobrietyCertified });
