import { conflict, isRefusal, refuse, type Refusal } from '../kernel/index.js';
import { recordOf, ruleOf } from './clocks/deadline-rows.js';
import { nextState, type DeadlineEvent } from './domain/index.js';
import {
  CLOSING_STEPS,
  type ClosingStep,
  type DeadlineVoidReason,
  type VersionCause,
} from './proceedings.enums.js';
import type { DeadlineRow } from './store/deadline.entity.js';

/** There is nothing left it could be filed against. */
const GONE: ReadonlySet<DeadlineVoidReason> = new Set<DeadlineVoidReason>([
  'RULING_WITHDRAWN',
  'PENALTY_CHANGED',
  'RECORD_WITHDRAWN',
  'CONDITION_GONE',
]);

/** @returns why nothing can be filed for a deadline; null where it can. */
export function filingFault(row: DeadlineRow): Refusal | null {
  if (ruleOf(row.ruleCode).filedAs.length === 0) {
    return refuse('NOT_ANSWERED_BY_FILING', { path: 'deadlineId' });
  }
  const isGone = row.voidReason !== null && GONE.has(row.voidReason);
  return isGone ? conflict('DEADLINE_VOID', 'deadlineId') : null;
}

/** @returns whether something can be filed now, or what was filed still lacks its proof or receipt. */
export function mayFile(row: DeadlineRow): boolean {
  if (filingFault(row)) return false;
  const { filing } = recordOf(row);
  return filing === null || !filing.hasProof || filing.receivedAt === null;
}

/** What each step of closing by two people is for the record. */
export const CLOSING_EVENTS = {
  PROPOSE: 'CLOSING_PROPOSED',
  CONFIRM: 'CLOSING_CONFIRMED',
  REOPEN: 'REOPENED',
} as const satisfies Record<ClosingStep, VersionCause & DeadlineEvent['kind']>;

/** @returns why this person cannot take this step of closing; null where they can. */
export function closingFault(
  row: DeadlineRow,
  step: ClosingStep,
  { by, reason }: { readonly by: string; readonly reason: string },
): Refusal | null {
  if (row.voidReason) return conflict('DEADLINE_VOID', 'deadlineId');
  const next = nextState(recordOf(row), { kind: CLOSING_EVENTS[step], by, reason });
  return isRefusal(next) ? next : null;
}

/** @returns whether some step of closing is open to this person. */
export const mayClose = (row: DeadlineRow, by: string): boolean =>
  CLOSING_STEPS.some((step) => closingFault(row, step, { by, reason: 'any' }) === null);
