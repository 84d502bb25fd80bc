import type { BusinessCalendar, Instant } from '../../kernel/index.js';
import {
  allClocks,
  clockKey,
  DEFAULT_DEADLINE_SETTINGS,
  type Course,
  type CourseClock,
  type VoidReason,
} from '../domain/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import { outcomeOf, recordOf, ruleOf } from './deadline-rows.js';
import type { Episode } from './episode-reader.js';
import type { Wanted } from './wanted.js';

/** What a computation needs besides the case. */
export interface ClockContext {
  /** deadlines that are there, by `keyOf` */
  readonly standing: ReadonlyMap<string, DeadlineRow>;
  readonly calendar: BusinessCalendar;
  /** domain time: a term that has passed opens the next remedy */
  readonly now: Instant;
  /** staff ids of lawyers: their records make them responsible */
  readonly lawyers: ReadonlySet<string>;
}

/** Every clock a case wants, and those that are there and run no more. */
export function wantedOf(episode: Episode, course: Course, context: ClockContext): Wanted[] {
  const { calendar, now, standing } = context;
  const question = { course, calendar, now, settings: DEFAULT_DEADLINE_SETTINGS };
  const there = [...standing.values()].filter((row) => episode.memberIds.includes(row.detentionId));
  const clocks = allClocks(question, there);
  return [
    ...clocks.wanted.map((clock) => wantedFrom(clock, episode, context)),
    ...clocks.stopped.map(({ clock, why }) => stopped(clock, why)),
  ];
}

const wantedFrom = (clock: CourseClock, episode: Episode, { lawyers, standing }: ClockContext): Wanted => {
  const recorder = recorderOf(clock, episode, lawyers);
  const { rule, detentionId, rulingId, stepId, filing, voidReason, basis } = clock;
  const kept = clock.keepsTerms ? standing.get(clockKey({ ...clock, ruleCode: rule.code })) : undefined;
  return {
    ...{ rule, detentionId, rulingId, stepId, filing, voidReason, basis },
    outcome: kept ? outcomeOf(kept) : clock.outcome,
    answer: kept ? recordOf(kept).answer : clock.answer,
    recorderId: recorder && lawyers.has(recorder) ? recorder : null,
  };
};

/** Whose record started it; of the case itself the first lawyer who logged it. */
function recorderOf(
  { rulingId, stepId }: CourseClock,
  { detentions, protocols, rulings, steps }: Episode,
  lawyers: ReadonlySet<string>,
): string | null {
  const papers = [...protocols, ...steps, ...rulings];
  const source = papers.find((row) => row.rootId === stepId) ?? papers.find((row) => row.rootId === rulingId);
  if (source) return source.recordedBy;
  return detentions.map((row) => row.loggedBy).find((id) => id !== null && lawyers.has(id)) ?? null;
}

/** What a clock that runs no more is left as. It keeps what it said: what is put right brings it back. */
export function stopped(row: DeadlineRow, voidReason: VoidReason): Wanted {
  const { answer } = recordOf(row);
  return {
    detentionId: row.detentionId,
    rulingId: row.rulingId,
    stepId: row.stepId,
    rule: ruleOf(row.ruleCode),
    outcome: outcomeOf(row),
    filing: null,
    answer,
    voidReason,
    basis:
      row.hasGround === null && row.hasRecord === null
        ? null
        : { hasGround: row.hasGround, hasRecord: row.hasRecord },
    recorderId: row.recorderId,
  };
}
