import { Temporal, isBefore, later, type Instant } from '../../../kernel/index.js';
import { type ComputedDeadline, type NeedsFacts } from './facts.js';
import { isTrigger } from './trigger.js';
import { isWatched, type AlarmProfile, type DeadlineRule } from './rule.js';
import { type Filing } from './deadline-record.js';
import { afterQuietHours, DEFAULT_QUIET_HOURS } from './quiet-hours.js';

/**
 * H72 to H1: hours before `actBy`. DUE: at it. AFTER: too late on the safe reading. NOW: at once. PROOF: a filing
 * without proof. FACTS: no bound can be given until somebody supplies a fact.
 */
export type MilestoneKind =
  'H72' | 'H24' | 'H6' | 'H1' | 'DUE' | 'AFTER' | 'NOW' | 'REPEAT' | 'PROOF' | 'FACTS';

/** A moment at which people are told; `at` is UTC. */
export interface Milestone {
  readonly kind: MilestoneKind;
  readonly at: Instant;
}

const HOURS_BEFORE: Readonly<
  Record<AlarmProfile, readonly { readonly kind: MilestoneKind; readonly hours: number }[]>
> = {
  DAY_TERM: [
    { kind: 'H72', hours: 72 },
    { kind: 'H24', hours: 24 },
    { kind: 'H6', hours: 6 },
    { kind: 'H1', hours: 1 },
  ],
  CUSTODY_CLOCK: [{ kind: 'H1', hours: 1 }],
  URGENT_REPEAT: [
    { kind: 'H72', hours: 72 },
    { kind: 'H24', hours: 24 },
    { kind: 'H1', hours: 1 },
  ],
  WATCH: [],
  SILENT: [],
};

/** So far ahead a night may pass first; nearer ones ring whatever the hour. */
const MAY_WAIT_FOR_MORNING: ReadonlySet<MilestoneKind> = new Set(['H72', 'H24']);

/** The clock of an arrested person keeps ringing; these are the first of its moments, `nextRepeat` gives the rest. */
const urgent = (computed: ComputedDeadline, rule: DeadlineRule, computedAt: Instant): Milestone[] => [
  { kind: 'NOW', at: computedAt },
  ...(rule.repeatEveryHours === null
    ? []
    : [nextRepeat(computed, rule.repeatEveryHours, later(computed.actBy, computedAt))]),
];

/**
 * The moments to tell people, in order, counted from `actBy`. None lies before `computedAt`; where all would, one
 * NOW stands for them. The far ones keep out of the night. A second computation from the same facts at the same
 * time gives the same list.
 */
export function milestonesFor(
  computed: ComputedDeadline,
  rule: DeadlineRule,
  computedAt: Instant,
): readonly Milestone[] {
  const { actBy, dueAt, zone } = computed;
  if (rule.alarm === 'SILENT') return [];
  if (rule.alarm === 'WATCH') return [{ kind: 'DUE', at: later(dueAt, computedAt) }];
  const before = HOURS_BEFORE[rule.alarm].map(({ kind, hours }) => {
    const at = actBy.subtract({ hours });
    return { kind, at: MAY_WAIT_FOR_MORNING.has(kind) ? afterQuietHours(at, zone, DEFAULT_QUIET_HOURS) : at };
  });
  const planned: Milestone[] = [...before, { kind: 'DUE', at: actBy }];
  // Where the office closed before the term ends, the evening is the last chance to file electronically.
  if (rule.alarm === 'DAY_TERM') {
    planned.push({ kind: 'AFTER', at: isBefore(actBy, dueAt) ? dueAt : dueAt.add({ hours: 1 }) });
  }
  const ahead = planned.filter(({ at }) => !isBefore(at, computedAt));
  if (rule.alarm === 'URGENT_REPEAT') ahead.push(...urgent(computed, rule, computedAt));
  if (ahead.length === 0) return [{ kind: 'NOW', at: computedAt }];
  return ahead.sort((a, b) => Temporal.Instant.compare(a.at, b.at));
}

/** @returns whether somebody is asked at once for the fact a clock lacks: only a fact a person can find out. */
export const asksForFacts = ({ missing }: NeedsFacts, { alarm }: Pick<DeadlineRule, 'alarm'>): boolean =>
  !isWatched({ alarm }) && missing.some((fact) => fact === 'ZONE' || isTrigger(fact));

/** @returns the next ringing of a repeating clock strictly after a moment, on its grid of hours from `actBy`. */
export function nextRepeat({ actBy }: ComputedDeadline, everyHours: number, after: Instant): Milestone {
  const passed = Math.max(0, Math.floor(after.since(actBy).total('hours') / everyHours));
  return { kind: 'REPEAT', at: actBy.add({ hours: everyHours * (passed + 1) }) };
}

const PROOF_HOURS_BEFORE = 6;

/**
 * What is left to ring after a filing: nothing if it is proven, else one last reminder six hours before `actBy`
 * (at once if that has passed; none once filing again could not be in time).
 */
export function remindersAfterFiling(
  { actBy, dueAt }: ComputedDeadline,
  filing: Pick<Filing, 'hasProof'>,
  now: Instant,
): readonly Milestone[] {
  if (filing.hasProof || !isBefore(now, dueAt)) return [];
  return [{ kind: 'PROOF', at: later(now, actBy.subtract({ hours: PROOF_HOURS_BEFORE })) }];
}
