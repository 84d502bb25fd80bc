import { Temporal, toDate, toInstant } from '../../kernel/index.js';
import {
  hasNoTerm,
  isWatched,
  RUNNING_PACKS,
  type ComputedDeadline,
  type DeadlineRecord,
  type DeadlineRule,
  type NeedsFacts,
} from '../domain/index.js';
import type { DeadlineRow } from '../store/deadline.entity.js';

export type Outcome = ComputedDeadline | NeedsFacts;

/** The columns an outcome fills; the rest of a row says what happened to it. */
type TermColumns = Pick<
  DeadlineRow,
  | 'ruleCode'
  | 'pack'
  | 'packVersion'
  | 'obligedParty'
  | 'standard'
  | 'article'
  | 'zone'
  | 'lastDay'
  | 'dueAt'
  | 'actBy'
  | 'latestArguableAt'
  | 'latestArguableReason'
  | 'startBound'
  | 'pausedSince'
  | 'watched'
  | 'opens'
  | 'isProvisional'
  | 'explanation'
  | 'assumptions'
  | 'confidence'
  | 'verify'
  | 'missing'
>;

const RULES = new Map(
  RUNNING_PACKS.flatMap(({ deadlines }) => deadlines.map((rule) => [rule.code, rule] as const)),
);

/** @throws for a code no running pack has: a row of a pack that is gone. */
export function ruleOf(code: string): DeadlineRule {
  const rule = RULES.get(code);
  if (!rule) throw new Error(`no rule ${code}`);
  return rule;
}

/** A clock that lacks a fact is as sure as its rule. */
const withoutTerms = (needs: NeedsFacts): TermColumns => ({
  ...headingOf(needs),
  ...ringingOf(needs),
  article: null,
  zone: null,
  lastDay: null,
  dueAt: null,
  actBy: null,
  latestArguableAt: null,
  latestArguableReason: null,
  startBound: null,
  pausedSince: null,
  isProvisional: false,
  explanation: [],
  assumptions: [],
  confidence: ruleOf(needs.ruleCode).versions.at(-1)?.confidence ?? 'LOW',
  verify: ruleOf(needs.ruleCode).versions.some((version) => version.verify),
  missing: [...needs.missing],
});

const headingOf = ({ ruleCode, pack, packVersion, obligedParty, standard }: Outcome) => ({
  ruleCode,
  pack,
  packVersion,
  obligedParty,
  standard,
});

const ringingOf = ({ ruleCode }: Outcome) => ({
  watched: isWatched(ruleOf(ruleCode)),
  opens: ruleOf(ruleCode).meaning === 'OPENS',
});

export function columnsOf(outcome: Outcome): TermColumns {
  if (outcome.kind === 'NEEDS_FACTS') return withoutTerms(outcome);
  return {
    ...headingOf(outcome),
    ...ringingOf(outcome),
    article: outcome.article,
    zone: outcome.zone,
    lastDay: outcome.lastDay?.toString() ?? null,
    dueAt: toDate(outcome.dueAt),
    actBy: toDate(outcome.actBy),
    latestArguableAt: outcome.latestArguableAt && toDate(outcome.latestArguableAt),
    latestArguableReason: outcome.latestArguableReason,
    startBound: outcome.startBound,
    pausedSince: outcome.pausedSince ? toDate(outcome.pausedSince) : null,
    isProvisional: outcome.isProvisional,
    explanation: outcome.steps,
    assumptions: outcome.assumptions,
    confidence: outcome.confidence,
    verify: outcome.verify,
    missing: [],
  };
}

/** @returns the outcome a row was written from. */
export function outcomeOf(row: DeadlineRow): Outcome {
  const heading = headingOf({ ...row, kind: 'NEEDS_FACTS', missing: row.missing });
  if (!row.dueAt || !row.actBy || !row.startBound) {
    return { kind: 'NEEDS_FACTS', ...heading, missing: row.missing };
  }
  return {
    kind: 'COMPUTED',
    ...heading,
    article: row.article ?? '',
    zone: row.zone ?? '',
    lastDay: row.lastDay ? Temporal.PlainDate.from(row.lastDay) : null,
    dueAt: toInstant(row.dueAt),
    actBy: toInstant(row.actBy),
    latestArguableAt: row.latestArguableAt && toInstant(row.latestArguableAt),
    latestArguableReason: row.latestArguableReason,
    startBound: row.startBound,
    isProvisional: row.isProvisional,
    steps: row.explanation,
    assumptions: row.assumptions,
    confidence: row.confidence,
    verify: row.verify,
    ...(row.pausedSince ? { pausedSince: toInstant(row.pausedSince) } : {}),
  };
}

/** @returns the facts a row's state follows from. */
export function recordOf(row: DeadlineRow): DeadlineRecord {
  const outcome = outcomeOf(row);
  return {
    answeredBy: ruleOf(row.ruleCode).answeredBy,
    opens: row.opens,
    hasNoTerm: hasNoTerm(row.missing),
    terms: outcome.kind === 'COMPUTED' ? outcome : null,
    filing:
      row.filingId && row.filedAt
        ? {
            id: row.filingId,
            filedAt: toInstant(row.filedAt),
            receivedAt: row.receivedAt && toInstant(row.receivedAt),
            hasProof: row.hasProof ?? false,
          }
        : null,
    answer: row.answerKind && row.answerAt ? { kind: row.answerKind, at: toInstant(row.answerAt) } : null,
    closing: row.closingProposedBy
      ? { proposedBy: row.closingProposedBy, confirmedBy: row.closingConfirmedBy }
      : null,
    voidReason: row.voidReason,
  };
}

/** Writes a record's filing, closing and void into its row: the facts verbs change. */
export const recordColumns = (record: DeadlineRecord) => ({
  filingId: record.filing?.id ?? null,
  filedAt: record.filing && toDate(record.filing.filedAt),
  receivedAt: record.filing?.receivedAt ? toDate(record.filing.receivedAt) : null,
  hasProof: record.filing?.hasProof ?? null,
  answerKind: record.answer?.kind ?? null,
  answerAt: record.answer && toDate(record.answer.at),
  closingProposedBy: record.closing?.proposedBy ?? null,
  closingConfirmedBy: record.closing?.confirmedBy ?? null,
  voidReason: record.voidReason,
});
