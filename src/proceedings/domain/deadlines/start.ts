import {
  boundsOf,
  isBefore,
  localDateOf,
  whenFault,
  type Instant,
  type LocalDate,
  type When,
} from '../../../kernel/index.js';
import { assume, type Assumption } from './assumption.js';
import { type DeadlineFacts } from './facts.js';
import { type StartBound } from './start-bound.js';
import { isDayTerm, type DeadlineRule } from './rule.js';
import { type TriggerKind } from './trigger.js';

/** The moment a term is counted from, and how sure it is. */
export interface Start {
  readonly event: TriggerKind;
  readonly at: Instant;
  /** The local day whose end starts a day term. */
  readonly date: LocalDate;
  /** The latest the event can have been, where that differs from `at`. */
  readonly latest: Instant | null;
  readonly bound: StartBound;
  readonly isProvisional: boolean;
  readonly assumptions: readonly Assumption[];
}

/**
 * A roughly known start of someone else's clock is read early, in the person's favour (CAO art. 10), only while
 * the doubt is at most this long: a whole day read early would call every clock overdue.
 */
const NARROW_DOUBT_MINUTES = 60;

interface Span {
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly seenEarlier: boolean;
  /** The words lie wholly before what is otherwise the earliest possible: one of the two is wrong. */
  readonly contradicts: boolean;
}

const isUsable = (when: When | null | undefined): when is When =>
  !!when && whenFault(when) === null && when.precision !== 'UNKNOWN';

/** Tightens what the words mean by what is otherwise certain. A sighting before the stated start beats it. */
function spanOf(when: When | null, facts: DeadlineFacts): Span {
  const bounds = when ? boundsOf(when) : { from: null, until: null };
  const latest = facts.latestPossibleStart ?? null;
  const earliest = facts.earliestPossibleStart ?? null;
  if (bounds.from && latest && isBefore(latest, bounds.from)) {
    return { from: latest, until: latest, seenEarlier: true, contradicts: false };
  }
  const until = !bounds.until || (latest && isBefore(latest, bounds.until)) ? latest : bounds.until;
  const tightens = earliest && (!until || !isBefore(until, earliest));
  const from = tightens && (!bounds.from || isBefore(bounds.from, earliest)) ? earliest : bounds.from;
  const contradicts = !!earliest && !!bounds.until && isBefore(bounds.until, earliest);
  return { from, until, seenEarlier: false, contradicts };
}

/** The defence counts from the earliest possible start, unless the end opens something to it. Who holds a person is timed from the latest, if the doubt is wide. */
function chooseEnd(rule: DeadlineRule, { from, until }: Span): StartBound | null {
  if (from && until && from.equals(until)) return 'EXACT';
  if (rule.obligedParty === 'DEFENCE' && rule.meaning === 'ACT_BY') {
    if (from) return 'EARLIEST';
    return until && rule.basis === 'ORGANISATION_DEFAULT' ? 'LATEST' : null;
  }
  if (!until) return null;
  const isNarrow = from && until.since(from).total('minutes') <= NARROW_DOUBT_MINUTES;
  return isNarrow ? 'EARLIEST' : 'LATEST';
}

function startFrom(
  rule: DeadlineRule,
  event: TriggerKind,
  when: When | null,
  facts: DeadlineFacts,
  zone: string,
): Start | null {
  const span = spanOf(when, facts);
  const bound = chooseEnd(rule, span);
  const at = bound === 'LATEST' ? span.until : span.from;
  if (!bound || !at) return null;
  const params = { at: at.toString(), zone };
  const assumptions: Assumption[] = [];
  if (span.contradicts) assumptions.push(assume('START_BEFORE_POSSIBLE', params));
  if (span.seenEarlier) assumptions.push(assume('SEEN_BEFORE_STATED_START', params));
  // The day is all a term counted in days needs: a stated day is no guess.
  const isDayEnough = isDayTerm(rule) && when !== null;
  if (bound === 'EARLIEST' && !isDayEnough) assumptions.push(assume('START_EARLIEST_BOUND', params));
  if (bound === 'LATEST') assumptions.push(assume('START_LATEST_BOUND', params));
  return {
    event,
    at,
    date: isDayEnough && !span.seenEarlier ? dayOf(when, at, zone) : localDateOf(at, zone),
    latest: bound === 'EARLIEST' && !isDayEnough ? span.until : null,
    bound: isDayEnough && bound === 'EARLIEST' ? 'EXACT' : bound,
    isProvisional: false,
    assumptions,
  };
}

/** A date on a paper stays that date; a time falls on the day it has at the court. */
const dayOf = (when: When, at: Instant, zone: string): LocalDate =>
  when.precision === 'DAY' ? (when.date ?? localDateOf(at, when.zone)) : localDateOf(at, zone);

/** @returns the start of a term from its trigger, else from its fallback event, else from what bounds it; null: nothing does. */
export function findStart(rule: DeadlineRule, facts: DeadlineFacts, zone: string): Start | null {
  if (isUsable(facts.trigger)) return startFrom(rule, rule.trigger, facts.trigger, facts, zone);
  if (!rule.fallback) return startFrom(rule, rule.trigger, null, facts, zone);
  const fallback = isUsable(facts.fallback) ? facts.fallback : null;
  const start = startFrom(rule, rule.fallback, fallback, facts, zone);
  if (!start) return null;
  const reason = facts.trigger ? 'SERVICE_TIME_UNKNOWN' : 'SERVICE_NOT_RECORDED';
  return { ...start, isProvisional: true, assumptions: [assume(reason), ...start.assumptions] };
}

/** @returns the start of the term's second base; null: not recorded. Bounds of the trigger say nothing about it. */
export function findOtherStart(
  rule: DeadlineRule,
  event: TriggerKind,
  facts: DeadlineFacts,
  zone: string,
): Start | null {
  const when = facts.others?.[event];
  return isUsable(when) ? startFrom(rule, event, when, { trigger: when, zone: facts.zone }, zone) : null;
}
