import { Temporal, isBefore, later, type Instant } from '../../../kernel/index.js';
import { type ComputedDeadline } from './facts.js';
import { type AlarmProfile, type DeadlineRule } from './rule.js';
import { type Filing } from './deadline-record.js';

/** H72 to H1: hours before `actBy`. DUE: at it. AFTER: too late on the safe reading. NOW: at once. PROOF: a filing without proof. */
export type MilestoneKind = 'H72' | 'H24' | 'H6' | 'H1' | 'DUE' | 'AFTER' | 'NOW' | 'REPEAT' | 'PROOF';

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
  URGENT_REPEAT: [{ kind: 'H1', hours: 1 }],
};

/** The clock of an arrested person keeps ringing; these are the first of its moments, `nextRepeat` gives the rest. */
const urgent = (computed: ComputedDeadline, rule: DeadlineRule, computedAt: Instant): Milestone[] => [
  { kind: 'NOW', at: computedAt },
  ...(rule.repeatEveryHours === null
    ? []
    : [nextRepeat(computed, rule.repeatEveryHours, later(computed.actBy, computedAt))]),
];

/**
 * The moments to tell people, in order, counted from `actBy`. None lies before `computedAt`; where all would, one
 * NOW stands for them. A second computation from the same facts at the same time gives the same list.
 */
export function milestonesFor(
  computed: ComputedDeadline,
  rule: DeadlineRule,
  computedAt: Instant,
): readonly Milestone[] {
  const { actBy, dueAt } = computed;
  const before = HOURS_BEFORE[rule.alarm].map(({ kind, hours }) => ({ kind, at: actBy.subtract({ hours }) }));
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
