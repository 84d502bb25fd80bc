import { ReportEntryRow } from './report-entry.entity.js';
import { ReportPersonRow, ReportRow } from './report.entity.js';

export const reportEntities = [ReportEntryRow, ReportPersonRow, ReportRow];
