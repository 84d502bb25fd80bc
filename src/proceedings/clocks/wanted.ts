import { canonicalJson } from '../../platform/graphql/index.js';
import { toDate, type Instant } from '../../kernel/index.js';
import {
  clockKey,
  isOpen,
  supersede,
  type Answer,
  type CustodyBasis,
  type DeadlineRule,
  type Filing,
  type VoidReason,
} from '../domain/index.js';
import type { VersionCause } from '../proceedings.enums.js';
import { DeadlineRow } from '../store/deadline.entity.js';
import type { Written } from './deadline-keeper.js';
import { NO_DIFFERENCE } from './deadline-keeper.js';
import { columnsOf, outcomeOf, recordOf, type Outcome } from './deadline-rows.js';

/** A deadline as the facts now want it. */
export interface Wanted {
  readonly detentionId: string;
  /** root of the ruling; null: a clock of the case */
  readonly rulingId: string | null;
  /** root of the record that started it, where a case may have several of its kind */
  readonly stepId: string | null;
  readonly rule: DeadlineRule;
  readonly outcome: Outcome;
  readonly answer: Answer | null;
  readonly voidReason: VoidReason | null;
  readonly basis: CustodyBasis | null;
  readonly recorderId: string | null;
  /** a filing already recorded that answers it, should it be opened now */
  readonly filing: Filing | null;
}

export const keyOf = clockKey;

/** @returns a new row for a deadline that was not there. */
export const freshRow = (wanted: Wanted, id: string, now: Instant): Written => ({
  row: Object.assign(new DeadlineRow(), {
    id,
    detentionId: wanted.detentionId,
    rulingId: wanted.rulingId,
    stepId: wanted.stepId,
    ...columnsOf(wanted.outcome),
    ...answerColumns(wanted),
    ...filingColumns(wanted.filing),
    recorderId: wanted.recorderId,
    openedAt: toDate(now),
    version: 1,
  }),
  causes: ['OPENED', ...(wanted.voidReason ? (['VOIDED'] as const) : [])],
  difference: { ...NO_DIFFERENCE, direction: wanted.outcome.kind === 'COMPUTED' ? 'APPEARED' : 'SAME' },
});

const filingColumns = (filing: Filing | null) =>
  filing && {
    filingId: filing.id,
    filedAt: toDate(filing.filedAt),
    receivedAt: filing.receivedAt && toDate(filing.receivedAt),
    hasProof: filing.hasProof,
  };

const answerColumns = ({ answer, voidReason, basis }: Wanted) => ({
  answerKind: answer?.kind ?? null,
  answerAt: answer && toDate(answer.at),
  voidReason,
  hasGround: basis?.hasGround ?? null,
  hasRecord: basis?.hasRecord ?? null,
});

/** What a recomputation does to a deadline that is there. */
export interface Step extends Written {
  /** what was planned is no longer right */
  readonly replan: boolean;
  /** somebody was told something that is no longer true */
  readonly announce: boolean;
  readonly turnedCriminal: boolean;
  /** false: nothing anybody needs to be told, no version */
  readonly counts: boolean;
}

/** @returns the row brought up to date and what follows from it; null: everything stands as it was. */
export function stepOf(row: DeadlineRow, wanted: Wanted, wasToldOf: boolean): Step | null {
  const before = { record: recordOf(row), outcome: outcomeOf(row), basis: basisOf(row) };
  const difference = supersede(before.outcome, wanted.outcome, wasToldOf);
  const columns = columnsOf(wanted.outcome);
  const causes = causesOf(row, wanted, isRecomputed(row, columns));
  if (causes.length === 0 && before.basis === basisOf({ ...row, ...answerColumns(wanted) })) return null;
  Object.assign(row, columns, answerColumns(wanted));
  const open = isOpen(recordOf(row));
  return {
    row,
    causes,
    difference,
    counts: causes.length > 0,
    replan: open !== isOpen(before.record) || (open && movedTerms(difference.changes)),
    announce: difference.mustAnnounce && open,
    turnedCriminal: before.record.voidReason !== 'CRIMINAL_TRACK' && row.voidReason === 'CRIMINAL_TRACK',
  };
}

const basisOf = ({ hasGround, hasRecord }: Pick<DeadlineRow, 'hasGround' | 'hasRecord'>): string =>
  `${hasGround} ${hasRecord}`;

const movedTerms = (changes: readonly { readonly field: string }[]): boolean =>
  changes.some(({ field }) => field === 'actBy' || field === 'dueAt');

const isRecomputed = (row: DeadlineRow, columns: ReturnType<typeof columnsOf>): boolean =>
  canonicalJson(columns) !==
  canonicalJson(
    Object.fromEntries(Object.keys(columns).map((name) => [name, row[name as keyof typeof columns]])),
  );

function causesOf(row: DeadlineRow, wanted: Wanted, recomputed: boolean): VersionCause[] {
  const causes: VersionCause[] = recomputed ? ['RECOMPUTED'] : [];
  const { answerKind, answerAt, voidReason } = answerColumns(wanted);
  if (row.answerKind !== answerKind || row.answerAt?.getTime() !== answerAt?.getTime()) {
    causes.push(answerKind ? 'ANSWERED' : 'ANSWER_WITHDRAWN');
  }
  if (row.voidReason !== voidReason) causes.push(voidReason ? 'VOIDED' : 'VOID_LIFTED');
  return causes;
}
