import { type RowKind } from '../domain/import-state.js';

/** Rows that want no second look beside what advice says. */
const PLAIN = 'not r.blocked and not r.nobody and r.twin_position is null';
/** Which rows `r` are of a kind: SQL of ours, chosen by an enum. */
export const OF_KIND: Readonly<Record<RowKind, string>> = {
  UNDECIDED: 'r.decision is null',
  NEW: `r.verdict = 'NEW' and ${PLAIN}`,
  PROBABLY_KNOWN: `r.verdict = 'PROBABLY_KNOWN' and ${PLAIN}`,
  SAME_NAME: `r.verdict = 'SAME_NAME' and ${PLAIN}`,
  TWIN: 'r.twin_position is not null',
  FAULTY: `r.faults <> '{}'`,
  BLOCKED: 'r.blocked',
  NOBODY: 'r.nobody',
  NOT_COMPARED: 'r.verdict is null and not r.blocked',
  ERASED_BEFORE: 'r.erased_before',
  KEPT: 'r.kept_because is not null',
  TAKEN_BACK: 'r.taken_back_at is not null',
};
