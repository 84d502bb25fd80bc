/** Why somebody is erased. A code and no words: words would name them, and stay. */
export const ERASURE_REASONS = [
  'PERSON_ASKED',
  'FAMILY_ASKED',
  'LOGGED_BY_MISTAKE',
  'NO_LONGER_NEEDED',
] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** How it ended. CHANGED: records were merged or parted meanwhile, so nobody agreed to what there is now. */
export type ErasureEnd = 'DONE' | 'WITHDRAWN' | 'CHANGED';

export const ERASURE_STATES = ['WAITS_APPROVAL', 'WAITS', 'DONE', 'WITHDRAWN', 'CHANGED'] as const;
export type ErasureState = (typeof ERASURE_STATES)[number];

/** Hours between the second person's word and the act, in which anybody may still take it back: it is not undone later. */
export const ERASURE_WAIT_HOURS = 72;

export const erasureState = (row: { approvedBy: string | null; ended: ErasureEnd | null }): ErasureState =>
  row.ended ?? (row.approvedBy ? 'WAITS' : 'WAITS_APPROVAL');
