import { presentWhen, readWhen } from '../platform/graphql/index.js';
import { stateOf } from './domain/report.js';
import type { ReportEntryRow } from './store/report-entry.entity.js';
import type { ReportPersonRow, ReportRow } from './store/report.entity.js';
import { Report, ReportedPerson, ReportEntry } from './types/report.type.js';

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
    row,
  });

export const presentReportedPerson = (row: ReportPersonRow): ReportedPerson =>
  Object.assign(new ReportedPerson(), { id: row.id, birthYear: row.birthYear, row });

export const presentEntry = (row: ReportEntryRow): ReportEntry =>
  Object.assign(new ReportEntry(), { id: row.id, kind: row.kind, at: row.at, aboutId: row.aboutId, row });
