import { Injectable } from '@nestjs/common';
import { RecordReport } from './verbs/record-report.js';

export const reportVerbs = [RecordReport];

/** What a person can do with reports. */
@Injectable()
export class ReportVerbs {
  constructor(readonly recordReport: RecordReport) {}
}
