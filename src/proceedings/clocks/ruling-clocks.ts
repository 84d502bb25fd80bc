import { boundsOf, isBefore, toInstant, type When } from '../../kernel/index.js';
import { readWhen } from '../../platform/graphql/index.js';
import {
  computeDeadline,
  custodyFacts,
  DEFAULT_DEADLINE_SETTINGS,
  KZ_CAO,
  voidReason as trackVoid,
  type DeadlineFacts,
  type DeadlineRule,
  type VoidReason,
} from '../domain/index.js';
import type { RulingRow, ServiceRow } from '../store/ruling.entity.js';
import type { ClockContext } from './custody-clocks.js';
import { outcomeOf, recordOf, ruleOf } from './deadline-rows.js';
import type { Episode } from './episode-reader.js';
import { keyOf, type Wanted } from './wanted.js';

/** The clocks an episode's rulings start, and those of rulings that were withdrawn or changed. */
export function rulingWanted(episode: Episode, context: ClockContext): Wanted[] {
  const running = episode.rulings.flatMap((ruling) =>
    KZ_CAO.clocksAfterRuling([ruling.penaltyKind, ...ruling.additionalPenalties]).map((code) =>
      runningClock(ruleOf(code), ruling, episode, context),
    ),
  );
  return [...running, ...stoppedClocks(episode, context, new Set(running.map(keyOfWanted)))];
}

const keyOfWanted = (wanted: Wanted): string => keyOf({ ...wanted, ruleCode: wanted.rule.code });

function runningClock(
  rule: DeadlineRule,
  ruling: RulingRow,
  episode: Episode,
  context: ClockContext,
): Wanted {
  const services = episode.services.filter((row) => row.rulingId === ruling.rootId);
  const zone = context.courtZones.get(ruling.id) ?? episode.facts.zone;
  const began = custodyFacts(episode.facts).trigger;
  const heldFrom = began && boundsOf(began).from;
  const facts = factsOf(rule, ruling, services, { zone, earliestPossibleStart: heldFrom });
  const { recordedBy } = ruling;
  return {
    detentionId: ruling.detentionId,
    rulingId: ruling.rootId,
    rule,
    outcome: computeDeadline(rule, facts, context.calendar, DEFAULT_DEADLINE_SETTINGS),
    answer: null,
    voidReason: trackVoid(episode.facts.track),
    basis: null,
    recorderId: recordedBy && context.lawyers.has(recordedBy) ? recordedBy : null,
    filedWith: [...context.standing.values()].find((row) => row.rulingId === ruling.rootId && row.filingId),
  };
}

/** What is recorded about the start: times of a wrong clock are left out, and their receipt bounds them. */
function factsOf(
  rule: DeadlineRule,
  ruling: RulingRow,
  services: readonly ServiceRow[],
  known: Pick<DeadlineFacts, 'zone' | 'earliestPossibleStart'>,
): DeadlineFacts {
  const announced = ruling.clockSuspect ? null : readWhen(ruling.announcedAt);
  const bound = announced && boundsOf(announced).from;
  const announcedFacts = {
    ...known,
    latestPossibleStart: bound ? null : toInstant(ruling.recordedAt),
  };
  if (rule.trigger === 'RULING_ANNOUNCED') return { trigger: announced, ...announcedFacts };
  const served = servedAt(services);
  if (!served) return { trigger: null, fallback: announced, ...announcedFacts };
  if (!boundsOf(served).from) return { trigger: served, fallback: announced, ...announcedFacts };
  return {
    ...known,
    trigger: served,
    fallback: announced,
    ...(bound ? { earliestPossibleStart: bound } : {}),
  };
}

/** Whichever copy came first starts the term; one whose day nobody knows only where no other is recorded. */
function servedAt(services: readonly ServiceRow[]): When | null {
  const times = services.filter((row) => !row.clockSuspect).map((row) => readWhen(row.servedAt));
  const dated = times.filter((when) => boundsOf(when).from);
  const [first] = dated.sort((a, b) => (isBefore(boundsOf(a).from!, boundsOf(b).from!) ? -1 : 1));
  return first ?? times[0] ?? null;
}

function stoppedClocks(episode: Episode, context: ClockContext, running: ReadonlySet<string>): Wanted[] {
  const roots = new Set(episode.rulings.map((ruling) => ruling.rootId));
  return [...context.standing.values()]
    .filter((row) => row.rulingId && episode.memberIds.includes(row.detentionId) && !running.has(keyOf(row)))
    .map((row) => {
      const reason: VoidReason = roots.has(row.rulingId!) ? 'PENALTY_CHANGED' : 'RULING_WITHDRAWN';
      return {
        detentionId: row.detentionId,
        rulingId: row.rulingId,
        rule: ruleOf(row.ruleCode),
        outcome: outcomeOf(row),
        answer: recordOf(row).answer,
        voidReason: reason,
        basis: null,
        recorderId: row.recorderId,
      };
    });
}
