import type { AssignmentState } from './assignment.js';

export const HAND_OVER_STATES = [
  'OFFERED',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
  'WITH_DESK',
  'TAKEN_BACK',
] as const;
export type HandOverState = (typeof HAND_OVER_STATES)[number];

/**
 * @param assignment state of the colleague's assignment; null: left with the desk.
 * @returns how far it has come. What the colleague has finished was accepted first.
 */
export function handOverState(assignment: AssignmentState | null, takenBack: boolean): HandOverState {
  if (takenBack) return 'TAKEN_BACK';
  if (assignment === null) return 'WITH_DESK';
  return assignment === 'DONE' ? 'ACCEPTED' : assignment;
}

/** Nobody has taken the case, and nobody decided that the desk keeps it: somebody must. */
export const isAdrift = (state: HandOverState): boolean =>
  state === 'OFFERED' || state === 'DECLINED' || state === 'WITHDRAWN';
