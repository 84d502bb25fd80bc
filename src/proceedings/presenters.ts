import { type Instant } from '../kernel/index.js';
import { currentOperation } from '../platform/db/index.js';
import { presentWhen, readWhen, type StoredWhen } from '../platform/graphql/index.js';
import { recordOf, ruleOf } from './clocks/deadline-rows.js';
import { isStoredWhen } from './clocks/records-of.js';
import {
  clockConcerns,
  describeAssumption,
  describeChange,
  hasNoTerm,
  KZ_CAO,
  measuresCustody,
  isOpen,
  stateOf,
  stepRow,
  type Defect as FoundDefect,
  type Texts,
} from './domain/index.js';
import type { DeadlineRow, DeadlineVersionRow } from './store/deadline.entity.js';
import type { FilingRow } from './store/filing.entity.js';
import type { HearingRow } from './store/hearing.entity.js';
import type { MilestoneRow } from './store/milestone.entity.js';
import type { ProtocolRow } from './store/protocol.entity.js';
import type { RulingRow, ServiceRow } from './store/ruling.entity.js';
import type { StepRow } from './store/step.entity.js';
import { ProceduralStep } from './types/step.type.js';
import { Deadline, DeadlineChange, Milestone } from './types/deadline.type.js';
import {
  Defect,
  Filing,
  Hearing,
  Protocol,
  ProtocolFactsType,
  Ruling,
  RulingService,
} from './types/papers.type.js';

/** @returns a text in the language of the request. */
export const inLanguage = (texts: Texts): string => texts[currentOperation().language];

const when = (stored: StoredWhen) => presentWhen(readWhen(stored));

/** Allow-lists: what of a row leaves the house. @param now domain time: the state follows from it. */
export function presentDeadline(row: DeadlineRow, now: Instant): Deadline {
  const rule = ruleOf(row.ruleCode);
  const record = recordOf(row);
  const state = stateOf(record, now);
  const basis = measuresCustody(rule) ? { hasGround: row.hasGround, hasRecord: row.hasRecord } : null;
  return Object.assign(new Deadline(), {
    ...columnsShown(row),
    title: inLanguage(rule.title),
    basis: rule.basis,
    state,
    explanation: row.explanation.map((step) => ({ ...step, text: inLanguage(step.text) })),
    assumptions: row.assumptions.map((assumption) => inLanguage(describeAssumption(assumption))),
    assumptionCodes: row.assumptions.map(({ code }) => code),
    concerns: clockConcerns(state, row.startBound, basis, hasNoTerm(row.missing)),
    isOpen: isOpen(record),
    closingProposed: row.closingProposedBy !== null && row.closingConfirmedBy === null,
  });
}

const columnsShown = (row: DeadlineRow) => ({
  id: row.id,
  detentionId: row.detentionId,
  rulingId: row.rulingId,
  filingId: row.filingId,
  ruleCode: row.ruleCode,
  packVersion: row.packVersion,
  article: row.article,
  obligedParty: row.obligedParty,
  standard: row.standard,
  voidReason: row.voidReason,
  lastDay: row.lastDay,
  dueAt: row.dueAt,
  actBy: row.actBy,
  latestArguableAt: row.latestArguableAt,
  latestArguableReason: row.latestArguableReason,
  zone: row.zone,
  startBound: row.startBound,
  pausedSince: row.pausedSince,
  watched: row.watched,
  opens: row.opens,
  isProvisional: row.isProvisional,
  missing: row.missing,
  confidence: row.confidence,
  verify: row.verify,
  recorderId: row.recorderId,
});

export const presentMilestone = (row: MilestoneRow): Milestone =>
  Object.assign(new Milestone(), {
    id: row.id,
    kind: row.kind,
    at: row.dueAt,
    sentAt: row.sentAt,
    escalated: row.stepsTaken > 1,
    acknowledgedAt: row.acknowledgedAt,
    acknowledgedById: row.acknowledgedBy,
    snoozedUntil: row.snoozedUntil,
  });

/** @param row the deadline as it stands now: its title and zone. */
export const presentChange = (version: DeadlineVersionRow, row: DeadlineRow): DeadlineChange =>
  Object.assign(new DeadlineChange(), {
    deadlineId: version.deadlineId,
    version: version.version,
    causes: version.causes,
    direction: version.direction,
    changes: version.changes,
    sentence: inLanguage(describeChange(ruleOf(row.ruleCode).title, version, row.zone ?? KZ_CAO.defaultZone)),
    at: version.at,
  });

export const presentProtocol = (row: ProtocolRow): Protocol => {
  const { drawnAt, ...facts } = row.facts;
  return Object.assign(new Protocol(), {
    id: row.id,
    rootId: row.rootId,
    detentionId: row.detentionId,
    kind: row.kind,
    drawnAt: when(drawnAt as StoredWhen),
    article: row.article,
    part: row.part,
    facts: Object.assign(
      new ProtocolFactsType(),
      Object.fromEntries(
        Object.entries(facts).map(([name, value]) => [name, isStoredWhen(value) ? when(value) : value]),
      ),
    ),
    clockSuspect: row.clockSuspect,
    recordedAt: row.recordedAt,
  });
};

export const presentHearing = (row: HearingRow): Hearing =>
  Object.assign(new Hearing(), {
    ...row.facts,
    id: row.id,
    rootId: row.rootId,
    detentionId: row.detentionId,
    courtId: row.courtId,
    protocolId: row.protocolId,
    heldAt: when(row.heldAt),
    venue: row.venue,
    result: row.result,
    clockSuspect: row.clockSuspect,
    recordedAt: row.recordedAt,
  });

export const presentRuling = (row: RulingRow): Ruling =>
  Object.assign(new Ruling(), {
    id: row.id,
    rootId: row.rootId,
    detentionId: row.detentionId,
    courtId: row.courtId,
    protocolId: row.protocolId,
    hearingId: row.hearingId,
    announcedAt: when(row.announcedAt),
    penalty: row.penaltyKind,
    additionalPenalties: row.additionalPenalties,
    arrestDays: row.arrestDays,
    fineMci: row.fineMci === null ? null : Number(row.fineMci),
    article: row.article,
    part: row.part,
    signed: row.signed,
    byAgency: row.byAgency,
    clockSuspect: row.clockSuspect,
    recordedAt: row.recordedAt,
  });

export const presentService = (row: ServiceRow): RulingService =>
  Object.assign(new RulingService(), {
    id: row.id,
    rulingId: row.rulingId,
    servedAt: when(row.servedAt),
    servedTo: row.servedTo,
    means: row.means,
    clockSuspect: row.clockSuspect,
    recordedAt: row.recordedAt,
  });

export const presentStep = (row: StepRow): ProceduralStep =>
  Object.assign(new ProceduralStep(), {
    id: row.id,
    rootId: row.rootId,
    detentionId: row.detentionId,
    kind: row.kind,
    title: inLanguage(stepRow(row.kind).title),
    at: when(row.saidAt),
    rulingId: row.rulingId,
    aboutId: row.aboutId,
    clockSuspect: row.clockSuspect,
    recordedAt: row.recordedAt,
  });

export const presentFiling = (row: FilingRow): Filing =>
  Object.assign(new Filing(), {
    id: row.id,
    kind: row.kind,
    filedAt: when(row.filedAt),
    receivedAt: row.receivedAt && when(row.receivedAt),
    channel: row.channel,
    hasProof: row.hasProof,
    recordedAt: row.recordedAt,
    withdrawnAt: row.withdrawnAt,
  });

export const presentDefect = (defect: FoundDefect): Defect =>
  Object.assign(new Defect(), {
    code: defect.code,
    title: inLanguage(defect.title),
    article: defect.article,
    severity: defect.severity,
    confidence: defect.confidence,
    verify: defect.verify,
    triggeredBy: defect.triggeredBy.map(({ field, value }) => ({ field, value: String(value) })),
    caution: defect.caution,
    foundBy: defect.foundBy,
  });
