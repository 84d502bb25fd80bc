export const ASSIGNMENT_STATES = ['OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'DONE'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** LEAD defends; BACKUP stands in when the lead does not answer a reminder, and sees the case for that. */
export const ASSIGNMENT_ROLES = ['LEAD', 'BACKUP'] as const;
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number];

/** What can be done to an assignment: its lawyer accepts or declines, the desk withdraws, either says it is done. */
export type AssignmentMove = 'ACCEPT' | 'DECLINE' | 'WITHDRAW' | 'COMPLETE';

const MOVES: Readonly<Record<AssignmentState, Partial<Record<AssignmentMove, AssignmentState>>>> = {
  OFFERED: { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' },
  ACCEPTED: { WITHDRAW: 'WITHDRAWN', COMPLETE: 'DONE' },
  DECLINED: {},
  WITHDRAWN: {},
  DONE: {},
};

/** @returns the state a move leads to; null where it is not allowed from here. */
export const nextState = (state: AssignmentState, move: AssignmentMove): AssignmentState | null =>
  MOVES[state][move] ?? null;

/** An open assignment waits for an answer or for its end: the person has, or may have, a lawyer. */
export const isOpen = (state: AssignmentState): boolean => state === 'OFFERED' || state === 'ACCEPTED';
