/** What people did with a report. */
export const ENTRY_KINDS = [
  'ASSIGNED',
  'UNASSIGNED',
  'CALLED_BACK',
  'TIED',
  'UNTIED',
  'PROMOTED',
  'PROMOTION_UNDONE',
  'CLOSED',
  'REOPENED',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What came of calling back. DECLINED: they want nothing more to do with it. */
export const CALL_BACK_OUTCOMES = ['REACHED', 'NO_ANSWER', 'WRONG_CONTACT', 'DECLINED'] as const;
export type CallBackOutcome = (typeof CALL_BACK_OUTCOMES)[number];
