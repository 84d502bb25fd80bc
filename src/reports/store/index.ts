import { ReportPersonRow, ReportRow } from './report.entity.js';

export const reportEntities = [ReportPersonRow, ReportRow];
