import { Injectable } from '@nestjs/common';
import { AcknowledgeDeadline } from './verbs/acknowledge-deadline.js';
import { CloseDeadline } from './verbs/close-deadline.js';
import { ConfirmRecordTime } from './verbs/confirm-record-time.js';
import { CorrectRecord } from './verbs/correct-record.js';
import { FileAppeal } from './verbs/file-appeal.js';
import { RecordHearing } from './verbs/record-hearing.js';
import { RecordProtocol } from './verbs/record-protocol.js';
import { RecordRuling } from './verbs/record-ruling.js';
import { RecordService } from './verbs/record-service.js';
import { RecordStep } from './verbs/record-step.js';
import { WithdrawFiling } from './verbs/withdraw-filing.js';

export const proceedingsVerbs = [
  AcknowledgeDeadline,
  CloseDeadline,
  ConfirmRecordTime,
  CorrectRecord,
  FileAppeal,
  RecordHearing,
  RecordProtocol,
  RecordRuling,
  RecordService,
  RecordStep,
  WithdrawFiling,
];

/** What a person can do in proceedings. */
@Injectable()
export class ProceedingsVerbs {
  /* eslint-disable-next-line max-params -- a list of verbs, not a knot of dependencies */
  constructor(
    readonly acknowledgeDeadline: AcknowledgeDeadline,
    readonly closeDeadline: CloseDeadline,
    readonly confirmRecordTime: ConfirmRecordTime,
    readonly correctRecord: CorrectRecord,
    readonly fileAppeal: FileAppeal,
    readonly recordHearing: RecordHearing,
    readonly recordProtocol: RecordProtocol,
    readonly recordRuling: RecordRuling,
    readonly recordService: RecordService,
    readonly recordStep: RecordStep,
    readonly withdrawFiling: WithdrawFiling,
  ) {}
}
