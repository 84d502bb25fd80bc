import type { NotificationKind } from '../../api/operations.js';

export type Kind = NotificationKind;

/** Every kind the server has: one that is missing here does not compile. */
const ORDER: Readonly<Record<Kind, true>> = {
  ILL_TREATMENT_ALARM: true,
  ACCESS_REFUSED: true,
  CASE_TURNED_CRIMINAL: true,
  DEADLINE_REMINDER: true,
  DEADLINE_ESCALATED: true,
  DEADLINE_MISSED: true,
  DEADLINE_CHANGED: true,
  DEADLINE_NEEDS_FACTS: true,
  ASSIGNMENT_OFFERED: true,
  ASSIGNMENT_ANSWERED: true,
  ASSIGNMENT_WITHDRAWN: true,
  CLOCKS_LEFT_BEHIND: true,
  REPORT_URGENT: true,
  REPORT_ASSIGNED: true,
  REPORT_OVERDUE: true,
  DUPLICATES_FOUND: true,
  MERGE_PROPOSED: true,
  MERGE_ANSWERED: true,
  DUTY_ENDS_SOON: true,
  DUTY_RAN_OUT: true,
  DESK_UNATTENDED: true,
  CANARY_ASKED: true,
  ERASURE_WAITS: true,
  ERASURE_AGREED: true,
  ERASURE_STOPPED: true,
  EXPORT_WAITS: true,
  EXPORT_READY: true,
  MACHINERY_STOPPED: true,
  MACHINERY_RECOVERED: true,
};

/** What a receiver can be told of: first what concerns cases, then the desk, then the house. */
export const KINDS = Object.keys(ORDER) as readonly Kind[];
