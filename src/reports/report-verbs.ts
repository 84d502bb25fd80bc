import { Injectable } from '@nestjs/common';
import { AssignReport } from './verbs/assign-report.js';
import { CloseReport } from './verbs/close-report.js';
import { NoteCallBack } from './verbs/note-call-back.js';
import { PromoteReportToClaim } from './verbs/promote-report-to-claim.js';
import { PromoteReportToDetention } from './verbs/promote-report-to-detention.js';
import { PromoteReportToSighting } from './verbs/promote-report-to-sighting.js';
import { RecordReport } from './verbs/record-report.js';
import { ReopenReport } from './verbs/reopen-report.js';
import { TieReports } from './verbs/tie-reports.js';
import { UndoReportPromotion } from './verbs/undo-report-promotion.js';
import { UntieReport } from './verbs/untie-report.js';

export const reportVerbs = [
  AssignReport,
  CloseReport,
  NoteCallBack,
  PromoteReportToClaim,
  PromoteReportToDetention,
  PromoteReportToSighting,
  RecordReport,
  ReopenReport,
  TieReports,
  UndoReportPromotion,
  UntieReport,
];

/** What a person can do with reports. */
@Injectable()
export class ReportVerbs {
  /* eslint-disable-next-line max-params -- a list of verbs, not a knot of dependencies */
  constructor(
    readonly assignReport: AssignReport,
    readonly closeReport: CloseReport,
    readonly noteCallBack: NoteCallBack,
    readonly promoteReportToClaim: PromoteReportToClaim,
    readonly promoteReportToDetention: PromoteReportToDetention,
    readonly promoteReportToSighting: PromoteReportToSighting,
    readonly recordReport: RecordReport,
    readonly reopenReport: ReopenReport,
    readonly tieReports: TieReports,
    readonly undoReportPromotion: UndoReportPromotion,
    readonly untieReport: UntieReport,
  ) {}
}
