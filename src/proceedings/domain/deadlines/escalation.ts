import { isBefore, type Instant } from '../../../kernel/index.js';
import { type DeadlineRule } from './rule.js';

export type EscalationTarget = 'RESPONSIBLE' | 'COORDINATOR';

/** Who is told how many minutes after a milestone was sent, if nobody acknowledged it (organisation default). */
export interface EscalationStep {
  readonly afterMinutes: number;
  readonly to: EscalationTarget;
}

/** @returns the chain for one milestone. With nobody responsible the coordinator is told at once. */
export const escalationSteps = (
  rule: Pick<DeadlineRule, 'acknowledgeWithinMinutes'>,
  hasResponsible: boolean,
): readonly EscalationStep[] =>
  hasResponsible
    ? [
        { afterMinutes: 0, to: 'RESPONSIBLE' },
        { afterMinutes: rule.acknowledgeWithinMinutes, to: 'COORDINATOR' },
      ]
    : [{ afterMinutes: 0, to: 'COORDINATOR' }];

/** How far one milestone has come: `stepsTaken` counts the steps already sent. */
export interface EscalationProgress {
  readonly sentAt: Instant;
  readonly stepsTaken: number;
  readonly acknowledgedAt: Instant | null;
  /** A snooze acknowledges only until then. */
  readonly snoozedUntil: Instant | null;
}

/**
 * The next step and when it is due; null: acknowledged, or the chain is at its end.
 * A snooze moves the next step to its end, never earlier than the chain itself would have it.
 */
export function nextEscalation(
  steps: readonly EscalationStep[],
  { sentAt, stepsTaken, acknowledgedAt, snoozedUntil }: EscalationProgress,
): { readonly step: EscalationStep; readonly at: Instant } | null {
  const step = steps[stepsTaken];
  if (!step || (acknowledgedAt && !snoozedUntil)) return null;
  const at = sentAt.add({ minutes: step.afterMinutes });
  return { step, at: snoozedUntil && isBefore(at, snoozedUntil) ? snoozedUntil : at };
}
