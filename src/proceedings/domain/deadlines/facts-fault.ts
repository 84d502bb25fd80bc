import { boundsOf, isBefore, isZone, refuse, whenFault, type Refusal } from '../../../kernel/index.js';
import { type DeadlineFacts } from './facts.js';
import { pausesFault } from './pause.js';

/**
 * What a verb should refuse to record. The engine itself never refuses a safe date over these: it counts the early
 * one and says aloud what contradicts.
 * @refuses ZONE_UNKNOWN, TIME_MISSING, START_BEFORE_POSSIBLE, START_BEFORE_FALLBACK, BOUNDS_CONTRADICT,
 *   PAUSE_ENDS_BEFORE_IT_BEGINS, PAUSES_OVERLAP
 */
export function factsFault(facts: DeadlineFacts): Refusal | null {
  if (facts.zone !== null && !isZone(facts.zone)) return refuse('ZONE_UNKNOWN', { path: 'zone' });
  const { trigger, fallback, earliestPossibleStart: earliest, latestPossibleStart: latest } = facts;
  for (const when of [trigger, fallback]) {
    const fault = when && whenFault(when);
    if (fault) return refuse(fault, { path: when === trigger ? 'trigger' : 'fallback' });
  }
  if (earliest && latest && isBefore(latest, earliest)) return refuse('BOUNDS_CONTRADICT');
  const until = trigger && boundsOf(trigger).until;
  const announced = fallback && boundsOf(fallback).from;
  if (until && earliest && isBefore(until, earliest)) {
    return refuse('START_BEFORE_POSSIBLE', { path: 'trigger' });
  }
  if (until && announced && isBefore(until, announced)) {
    return refuse('START_BEFORE_FALLBACK', { path: 'trigger' });
  }
  const fault = pausesFault(facts.pauses ?? []);
  return fault ? refuse(fault, { path: 'pauses' }) : null;
}
