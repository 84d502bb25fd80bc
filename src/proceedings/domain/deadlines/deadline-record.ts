import { isBefore, type Instant } from '../../../kernel/index.js';
import { type ComputedDeadline } from './facts.js';
import { type AnswerKind } from './rule.js';

export type DeadlineState = 'NEEDS_FACTS' | 'RUNNING' | 'PAUSED' | 'MET' | 'MISSED' | 'VOID';

/** What a filing is worth: before the safe date; between the readings; after both; or the calendar cannot say. */
export type Timeliness = 'IN_TIME' | 'ARGUABLE' | 'LATE' | 'LATE_OR_ARGUABLE';

/** A recorded filing. Receipt counts where known: that posting suffices is not established. */
export interface Filing {
  readonly id: string;
  readonly filedAt: Instant;
  readonly receivedAt: Instant | null;
  readonly hasProof: boolean;
}

/** A verified release, a hearing, a recorded act: what ends a clock others must keep. */
export interface Answer {
  readonly kind: Exclude<AnswerKind, 'FILING'>;
  readonly at: Instant;
}

/** Closing without a filing: proposed by one person, confirmed by another, each with a reason kept elsewhere. */
export interface Closing {
  readonly proposedBy: string;
  readonly confirmedBy: string | null;
}

/**
 * Why a clock does not run. RECORD_WITHDRAWN: what started it was taken back. CONDITION_GONE: the facts no longer ask
 * for it. MISS_CURED: the term it is the remedy for turned out kept. OVERTAKEN: a later event left it without object.
 * ERASED: whose case it was is not known any more.
 */
export type VoidReason =
  | 'CRIMINAL_TRACK'
  | 'REPLACED_BY_24H_TRACK'
  | 'REPLACED_BY_3H_TRACK'
  | 'REPLACED_BY_OTHER_TRACK'
  | 'RULING_WITHDRAWN'
  | 'PENALTY_CHANGED'
  | 'DETENTION_JOINED'
  | 'RECORD_WITHDRAWN'
  | 'CONDITION_GONE'
  | 'MISS_CURED'
  | 'OVERTAKEN'
  | 'ERASED';

/** The part of a computed deadline its state depends on. */
export type Terms = Pick<
  ComputedDeadline,
  'dueAt' | 'latestArguableAt' | 'latestArguableReason' | 'pausedSince'
>;

/** A deadline's facts. Its state is never set: it follows from these and the time, see `stateOf`. */
export interface DeadlineRecord {
  readonly answeredBy: readonly AnswerKind[];
  /** At its end something may be claimed: reaching it is no miss. */
  readonly opens?: boolean;
  /** The law sets no term: a filing keeps it whenever it comes. */
  readonly hasNoTerm?: boolean;
  /** Null: NEEDS_FACTS. */
  readonly terms: Terms | null;
  readonly filing: Filing | null;
  readonly answer: Answer | null;
  readonly closing: Closing | null;
  readonly voidReason: VoidReason | null;
}

/** @returns a record nothing has happened to yet. */
export const openRecord = (answeredBy: readonly AnswerKind[], terms: Terms | null): DeadlineRecord => ({
  answeredBy,
  terms,
  filing: null,
  answer: null,
  closing: null,
  voidReason: null,
});

/** What a filing is worth against the terms as they stand now. */
export function timeliness({ filedAt, receivedAt }: Filing, terms: Terms): Timeliness {
  const { dueAt, latestArguableAt, latestArguableReason } = terms;
  const counts = receivedAt ?? filedAt;
  if (isBefore(counts, dueAt)) return 'IN_TIME';
  if (isBefore(filedAt, dueAt)) return 'ARGUABLE';
  if (latestArguableAt && isBefore(counts, latestArguableAt)) return 'ARGUABLE';
  return latestArguableReason === 'HOLIDAYS_NOT_CONFIRMED' ? 'LATE_OR_ARGUABLE' : 'LATE';
}

/**
 * The state at a moment. Only a filing in time, or an answer before the safe due instant, is MET; a clock that opens
 * something is MET once it has opened, or was claimed.
 */
export function stateOf(record: DeadlineRecord, now: Instant): DeadlineState {
  const { voidReason, terms, filing, answer, closing } = record;
  if (voidReason) return 'VOID';
  if (closing?.confirmedBy && !filing && !answer) return 'VOID';
  if (!terms) return record.hasNoTerm && (filing || answer) ? 'MET' : 'NEEDS_FACTS';
  if (record.opens && (filing || answer)) return 'MET';
  if (filing) return timeliness(filing, terms) === 'IN_TIME' ? 'MET' : 'MISSED';
  if (answer) return isBefore(answer.at, terms.dueAt) ? 'MET' : 'MISSED';
  if (terms.pausedSince && !isBefore(now, terms.pausedSince)) return 'PAUSED';
  if (isBefore(now, terms.dueAt)) return 'RUNNING';
  return record.opens ? 'MET' : 'MISSED';
}

/** @returns whether people are still to be told: nothing has answered, closed or voided the deadline. */
export const isOpen = ({ filing, answer, closing, voidReason }: DeadlineRecord): boolean =>
  !filing && !answer && !closing?.confirmedBy && !voidReason;
