import { Injectable } from '@nestjs/common';
import { RecordReport } from './verbs/record-report.js';
import { TieReports } from './verbs/tie-reports.js';
import { UntieReport } from './verbs/untie-report.js';

export const reportVerbs = [RecordReport, TieReports, UntieReport];

/** What a person can do with reports. */
@Injectable()
export class ReportVerbs {
  constructor(
    readonly recordReport: RecordReport,
    readonly tieReports: TieReports,
    readonly untieReport: UntieReport,
  ) {}
}
