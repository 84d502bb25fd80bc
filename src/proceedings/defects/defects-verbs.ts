import { Injectable } from '@nestjs/common';
import { AnswerDefectQuestion } from './verbs/answer-defect-question.js';
import { DropFinding } from './verbs/drop-finding.js';
import { RecordArrestBar } from './verbs/record-arrest-bar.js';
import { ReopenFinding } from './verbs/reopen-finding.js';
import { UseFinding } from './verbs/use-finding.js';

export const defectsVerbs = [AnswerDefectQuestion, DropFinding, RecordArrestBar, ReopenFinding, UseFinding];

/** What a person can do about what is wrong with papers. */
@Injectable()
export class DefectsVerbs {
  constructor(
    readonly answerDefectQuestion: AnswerDefectQuestion,
    readonly dropFinding: DropFinding,
    readonly recordArrestBar: RecordArrestBar,
    readonly reopenFinding: ReopenFinding,
    readonly useFinding: UseFinding,
  ) {}
}
