import { isBefore, boundsOf, type BusinessCalendar, type When } from '../../../kernel/index.js';
import { computeDeadline } from './compute-deadline.js';
import {
  type ComputedDeadline,
  type DeadlineFacts,
  type DeadlineSettings,
  type NeedsFacts,
} from './facts.js';
import { type DeadlineRule } from './rule.js';

/** The rule of a chain that runs now, and when it is due. */
export interface ReviewDue {
  readonly rule: DeadlineRule;
  /** How many reviews have been held. */
  readonly held: number;
  readonly outcome: ComputedDeadline | NeedsFacts;
}

/**
 * The review that is due next: the first rule counts from its own event, and each one after a review from that review,
 * by the rule the one before names in `followedBy`. A review held late moves the next one: its own time is the base.
 * @param first the rule that opens the chain. @param reviews held so far, in any order.
 * @param rules where the following rules are looked up.
 */
export function nextReview(
  first: DeadlineRule,
  rules: readonly DeadlineRule[],
  { facts, reviews }: { readonly facts: DeadlineFacts; readonly reviews: readonly When[] },
  calendar: BusinessCalendar,
  settings: DeadlineSettings,
): ReviewDue {
  const dated = reviews.filter((when) => boundsOf(when).from);
  const [last] = dated.sort((a, b) => (isBefore(boundsOf(a).from!, boundsOf(b).from!) ? 1 : -1));
  const following = rules.find(({ code }) => code === first.followedBy);
  if (!last || !following) {
    return { rule: first, held: reviews.length, outcome: computeDeadline(first, facts, calendar, settings) };
  }
  const { pauses = [], zone } = facts;
  const outcome = computeDeadline(following, { trigger: last, zone, pauses }, calendar, settings);
  return { rule: following, held: reviews.length, outcome };
}
