import type { BusinessCalendar } from '../../kernel/index.js';
import {
  computeDeadline,
  custodyAnswer,
  custodyFacts,
  custodyVoid,
  DEFAULT_DEADLINE_SETTINGS,
  KZ_CAO,
} from '../domain/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import { outcomeOf, recordOf } from './deadline-rows.js';
import type { Episode } from './episode-reader.js';
import { keyOf, type Wanted } from './wanted.js';

/** What a computation needs besides the episode. */
export interface ClockContext {
  /** deadlines that are there, by `keyOf` */
  readonly standing: ReadonlyMap<string, DeadlineRow>;
  readonly calendar: BusinessCalendar;
  /** staff ids of lawyers: their records make them responsible */
  readonly lawyers: ReadonlySet<string>;
  /** IANA zones by ruling id */
  readonly courtZones: ReadonlyMap<string, string>;
}

const CUSTODY_RULES = KZ_CAO.deadlines.filter((rule) => rule.trigger === 'LIBERTY_RESTRICTED');

/** The custody clocks of an episode: the one that runs, and those that were opened before and run no more. */
export function custodyWanted(episode: Episode, context: ClockContext): Wanted[] {
  return CUSTODY_RULES.flatMap((rule) =>
    episode.memberIds.flatMap((detentionId) => {
      const isJoined = detentionId !== episode.headId;
      const standing = context.standing.get(keyOf({ detentionId, rulingId: null, ruleCode: rule.code }));
      const runs = !isJoined && rule.code === KZ_CAO.custodyClock(episode.facts.charge);
      if (!standing && !runs) return [];
      const voidReason = custodyVoid(KZ_CAO, rule.code, episode.facts, isJoined);
      const base = {
        detentionId,
        rulingId: null,
        rule,
        voidReason,
        recorderId: recorderOf(episode, context),
      };
      // a joined episode's clock keeps what it said: undoing the merge brings it back
      if (isJoined && standing) {
        const { answer } = recordOf(standing);
        const basis = { hasGround: standing.hasGround, hasRecord: standing.hasRecord };
        return [{ ...base, outcome: outcomeOf(standing), answer, basis }];
      }
      const facts = custodyFacts(episode.facts);
      return [
        {
          ...base,
          outcome: computeDeadline(rule, facts, context.calendar, DEFAULT_DEADLINE_SETTINGS),
          answer: custodyAnswer(episode.facts, rule),
          basis: episode.basis,
        },
      ];
    }),
  );
}

const recorderOf = ({ detentions }: Episode, { lawyers }: ClockContext): string | null =>
  detentions.map((row) => row.loggedBy).find((id) => id !== null && lawyers.has(id)) ?? null;
