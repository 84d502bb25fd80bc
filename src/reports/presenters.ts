import { presentWhen, readWhen } from '../platform/graphql/index.js';
import { stateOf } from './domain/report.js';
import type { DepartmentSightingRow, ReportPromotionRow } from './store/report-promotion.entity.js';
import type { ReportEntryRow } from './store/report-entry.entity.js';
import type { ReportPersonRow, ReportRow } from './store/report.entity.js';
import { Report, ReportedPerson, ReportEntry } from './types/report.type.js';
import { DepartmentSighting, ReportPromotion } from './types/promotion.type.js';

/** Allow-lists: what of a row leaves the house. What is sealed is opened field by field. */
export const presentReport = (row: ReportRow): Report =>
  Object.assign(new Report(), {
    id: row.id,
    channel: row.channel,
    relationship: row.relationship,
    urgency: row.urgency,
    language: row.language,
    peopleCount: row.peopleCount,
    seenAt: presentWhen(readWhen(row.saidAt)),
    clockSuspect: row.clockSuspect,
    recordedAt: row.recordedAt,
    state: stateOf(row),
    closeReason: row.closeReason,
    erasedAt: row.erasedAt,
    row,
  });

export const presentReportedPerson = (row: ReportPersonRow): ReportedPerson =>
  Object.assign(new ReportedPerson(), { id: row.id, birthYear: row.birthYear, row });

export const presentEntry = (row: ReportEntryRow): ReportEntry =>
  Object.assign(new ReportEntry(), {
    id: row.id,
    kind: row.kind,
    at: row.at,
    aboutId: row.aboutId,
    detail: row.detail,
    row,
  });

export const presentPromotion = (row: ReportPromotionRow): ReportPromotion =>
  Object.assign(new ReportPromotion(), {
    id: row.id,
    kind: row.kind,
    promotedAt: row.promotedAt,
    undoneAt: row.undoneAt,
    caseKept: row.caseKept,
    claimId: row.claimId,
    row,
  });

export const presentSighting = (row: DepartmentSightingRow): DepartmentSighting =>
  Object.assign(new DepartmentSighting(), {
    id: row.id,
    kind: row.kind,
    seenAt: presentWhen(readWhen(row.saidAt)),
    peopleCount: row.peopleCount,
    toldAt: row.toldAt,
    row,
  });
