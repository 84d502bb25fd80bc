import { isBefore, type Instant } from '../../kernel/index.js';

export const LEAVE_STATES = ['PLANNED', 'RUNNING', 'OVER', 'CANCELLED'] as const;
export type LeaveState = (typeof LEAVE_STATES)[number];

/** @returns what a leave is now; its end is excluded: at that instant the colleague is back. */
export function leaveState(
  leave: { readonly from: Instant; readonly until: Instant; readonly cancelled: boolean },
  now: Instant,
): LeaveState {
  if (leave.cancelled) return 'CANCELLED';
  if (isBefore(now, leave.from)) return 'PLANNED';
  return isBefore(now, leave.until) ? 'RUNNING' : 'OVER';
}
