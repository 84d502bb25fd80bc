import { isBefore, type Instant } from '../../kernel/index.js';
import type { Urgency } from './report.js';

/** How long a report may wait for somebody, in minutes. */
export interface WaitLimits {
  readonly usual: number;
  readonly urgent: number;
}

/** Whether a report waits longer than it may: at the limit it does. */
export function isOverdue(
  urgency: Urgency,
  since: Instant,
  now: Instant,
  { usual, urgent }: WaitLimits,
): boolean {
  const until = since.add({ minutes: urgency === 'URGENT' ? urgent : usual });
  return !isBefore(now, until);
}
