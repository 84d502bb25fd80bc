import { type DeadlineState } from './deadline-record.js';

interface Clock {
  readonly isOpen: boolean;
  readonly watched: boolean;
  readonly state: DeadlineState;
  readonly actBy: unknown;
}

const TO_ACT_ON: readonly DeadlineState[] = ['RUNNING', 'NEEDS_FACTS', 'MISSED'];

/**
 * @param clocks of one case, the most urgent first. @returns the one to act on: one that is over and still open before one
 *   that runs, and that before one that lacks a fact, which rings nowhere; null: none is to be acted on.
 */
export function nextClockOf<C extends Clock>(clocks: readonly C[]): C | null {
  const open = clocks.filter(({ isOpen, watched, state }) => isOpen && !watched && TO_ACT_ON.includes(state));
  return open.find(({ actBy }) => actBy !== null) ?? open[0] ?? null;
}
