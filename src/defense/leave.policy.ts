import { conflict, type Refusal } from '../kernel/index.js';
import type { Actor, StaffRole } from '../platform/db/index.js';
import type { LeaveState } from './domain/leave-state.js';

/** Roles whose absence matters to somebody's liberty. */
const KEPT: readonly StaffRole[] = ['COORDINATOR', 'LAWYER', 'OPERATOR'];

/** Everybody speaks of their own leave; a coordinator also of others'. */
export const speaksOfLeave = ({ id, role }: Actor, staffId: string): boolean =>
  role === 'COORDINATOR' || staffId === id;

/** Whose leave is written down: of whoever works here and keeps cases. */
export const hasLeave = ({ active, role }: { readonly active: boolean; readonly role: StaffRole }): boolean =>
  active && KEPT.includes(role);

/** @returns why a leave cannot be called off any more. */
export function cancelFault(state: LeaveState): Refusal | null {
  if (state === 'CANCELLED') return conflict('LEAVE_CANCELLED', 'leaveId');
  return state === 'OVER' ? conflict('LEAVE_OVER', 'leaveId') : null;
}
