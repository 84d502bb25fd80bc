/** STARTED: read, not mapped. MAPPED: rows wait for decisions. APPLYING and UNDOING run in the worker. */
export const IMPORT_STATES = [
  'STARTED',
  'MAPPED',
  'APPLYING',
  'APPLIED',
  'UNDOING',
  'UNDONE',
  'DISCARDED',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What a person decides of a row. JOIN: this is somebody we know. */
export const ROW_DECISIONS = ['LOG', 'JOIN', 'SKIP'] as const;
export type RowDecision = (typeof ROW_DECISIONS)[number];

export const IMPORT_OUTCOMES = ['LOGGED', 'JOINED', 'KEPT_AS_TEXT', 'FAILED'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** Kinds of rows, for looking at them and for deciding all of one kind. A row may be of several. */
export const ROW_KINDS = [
  'UNDECIDED',
  'NEW',
  'PROBABLY_KNOWN',
  'SAME_NAME',
  'TWIN',
  'FAULTY',
  'BLOCKED',
  'NOBODY',
  'NOT_COMPARED',
  'ERASED_BEFORE',
  'KEPT',
  'TAKEN_BACK',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];
