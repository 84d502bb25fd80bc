import { refuse, type Refusal } from '../../../kernel/index.js';
import {
  type Answer,
  type DeadlineRecord,
  type Filing,
  type Terms,
  type VoidReason,
} from './deadline-record.js';

/** What can happen to a deadline. Deleting it cannot. `by`: a staff id; `reason`: text, checked here, sealed elsewhere. */
export type DeadlineEvent =
  | { readonly kind: 'RECOMPUTED'; readonly terms: Terms | null }
  | { readonly kind: 'FILED'; readonly filing: Filing }
  | { readonly kind: 'FILING_WITHDRAWN'; readonly filingId: string }
  | { readonly kind: 'ANSWERED'; readonly answer: Answer; readonly isVerified: boolean }
  | { readonly kind: 'ANSWER_WITHDRAWN' }
  | { readonly kind: 'CLOSING_PROPOSED'; readonly by: string; readonly reason: string }
  | { readonly kind: 'CLOSING_CONFIRMED'; readonly by: string; readonly reason: string }
  | { readonly kind: 'REOPENED'; readonly by: string; readonly reason: string }
  | { readonly kind: 'VOIDED'; readonly reason: VoidReason }
  | { readonly kind: 'VOID_LIFTED' };

/**
 * The record after an event; its state is `stateOf(record, now)`.
 * @refuses NOT_ANSWERED_BY_FILING, NOT_ANSWERED_BY_THIS, ALREADY_FILED, FILING_NOT_FOUND, ANSWER_NOT_FOUND,
 *   ANSWER_NOT_VERIFIED, REASON_REQUIRED, CLOSING_NOT_PROPOSED, SECOND_PERSON_REQUIRED, NOT_CLOSED, DEADLINE_ANSWERED
 */
export function nextState(record: DeadlineRecord, event: DeadlineEvent): DeadlineRecord | Refusal {
  switch (event.kind) {
    case 'RECOMPUTED':
      return { ...record, terms: event.terms };
    case 'FILED':
      return file(record, event.filing);
    case 'FILING_WITHDRAWN':
      return record.filing?.id === event.filingId
        ? { ...record, filing: null }
        : refuse('FILING_NOT_FOUND', { path: 'filingId' });
    case 'ANSWERED':
      return answer(record, event.answer, event.isVerified);
    case 'ANSWER_WITHDRAWN':
      return record.answer ? { ...record, answer: null } : refuse('ANSWER_NOT_FOUND');
    case 'CLOSING_PROPOSED':
    case 'CLOSING_CONFIRMED':
    case 'REOPENED':
      return event.reason.trim() === ''
        ? refuse('REASON_REQUIRED', { path: 'reason' })
        : closingStep(record, event);
    case 'VOIDED':
      return { ...record, voidReason: event.reason };
    case 'VOID_LIFTED':
      return { ...record, voidReason: null };
  }
}

/** The same filing may come again, with its proof or its time of receipt; another one needs the first withdrawn. */
function file(record: DeadlineRecord, filing: Filing): DeadlineRecord | Refusal {
  if (!record.answeredBy.includes('FILING')) return refuse('NOT_ANSWERED_BY_FILING', { path: 'deadlineId' });
  if (record.filing && record.filing.id !== filing.id) return refuse('ALREADY_FILED', { path: 'deadlineId' });
  return { ...record, filing };
}

/** A clock others must keep stops only on a verified fact. */
function answer(record: DeadlineRecord, given: Answer, isVerified: boolean): DeadlineRecord | Refusal {
  if (!record.answeredBy.includes(given.kind)) return refuse('NOT_ANSWERED_BY_THIS', { path: 'deadlineId' });
  if (!isVerified) return refuse('ANSWER_NOT_VERIFIED');
  return { ...record, answer: given };
}

function closingStep(
  record: DeadlineRecord,
  { kind, by }: { readonly kind: 'CLOSING_PROPOSED' | 'CLOSING_CONFIRMED' | 'REOPENED'; readonly by: string },
): DeadlineRecord | Refusal {
  const { closing } = record;
  if (kind === 'REOPENED') return closing ? { ...record, closing: null } : refuse('NOT_CLOSED');
  if (record.filing || record.answer) return refuse('DEADLINE_ANSWERED');
  if (kind === 'CLOSING_PROPOSED') {
    return closing?.confirmedBy ? record : { ...record, closing: { proposedBy: by, confirmedBy: null } };
  }
  if (!closing) return refuse('CLOSING_NOT_PROPOSED');
  if (closing.proposedBy === by) return refuse('SECOND_PERSON_REQUIRED');
  return { ...record, closing: { ...closing, confirmedBy: closing.confirmedBy ?? by } };
}
