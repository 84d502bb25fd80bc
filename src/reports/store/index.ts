import { DepartmentSightingRow, ReportPromotionRow } from './report-promotion.entity.js';
import { ReportEntryRow } from './report-entry.entity.js';
import { ReportPersonRow, ReportRow } from './report.entity.js';

export const reportEntities = [
  DepartmentSightingRow,
  ReportEntryRow,
  ReportPersonRow,
  ReportPromotionRow,
  ReportRow,
];
