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
