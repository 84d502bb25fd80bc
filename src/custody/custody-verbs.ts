import { Injectable } from '@nestjs/common';
import { AnswerMergeProposal } from './verbs/answer-merge-proposal.js';
import { ClaimCustody } from './verbs/claim-custody.js';
import { ClaimStart } from './verbs/claim-start.js';
import { ClassifyDetention } from './verbs/classify-detention.js';
import { LogDetainees } from './verbs/log-detainees.js';
import { MergePersons } from './verbs/merge-persons.js';
import { OpenEvent } from './verbs/open-event.js';
import { ParseList } from './verbs/parse-detainee-list.js';
import { ProposeMerge } from './verbs/propose-merge.js';
import { SetFamilyAnswer } from './verbs/set-family-answer.js';
import { UndoMerge } from './verbs/undo-merge.js';

export const custodyVerbs = [
  AnswerMergeProposal,
  ClaimCustody,
  ClaimStart,
  ClassifyDetention,
  LogDetainees,
  MergePersons,
  OpenEvent,
  ParseList,
  ProposeMerge,
  SetFamilyAnswer,
  UndoMerge,
];

/** What a person can do in custody. */
@Injectable()
export class CustodyVerbs {
  /* eslint-disable-next-line max-params -- a list of verbs, not a knot of dependencies */
  constructor(
    readonly answerMergeProposal: AnswerMergeProposal,
    readonly claimCustody: ClaimCustody,
    readonly claimStart: ClaimStart,
    readonly classifyDetention: ClassifyDetention,
    readonly logDetainees: LogDetainees,
    readonly mergePersons: MergePersons,
    readonly openEvent: OpenEvent,
    readonly parseList: ParseList,
    readonly proposeMerge: ProposeMerge,
    readonly setFamilyAnswer: SetFamilyAnswer,
    readonly undoMerge: UndoMerge,
  ) {}
}
