import { Injectable } from '@nestjs/common';
import { AssignLawyer } from './verbs/assign-lawyer.js';
import { CompleteAssignment } from './verbs/complete-assignment.js';
import { DeclareConflict } from './verbs/declare-conflict.js';
import { EndShift } from './verbs/end-shift.js';
import { PlanShift } from './verbs/plan-shift.js';
import { RespondToAssignment } from './verbs/respond-to-assignment.js';
import { StartShift } from './verbs/start-shift.js';
import { WithdrawAssignment } from './verbs/withdraw-assignment.js';

export const defenseVerbs = [
  AssignLawyer,
  CompleteAssignment,
  DeclareConflict,
  EndShift,
  PlanShift,
  RespondToAssignment,
  StartShift,
  WithdrawAssignment,
];

/** What a person can do in defense. */
@Injectable()
export class DefenseVerbs {
  /* eslint-disable-next-line max-params -- a list of verbs, not a knot of dependencies */
  constructor(
    readonly assignLawyer: AssignLawyer,
    readonly completeAssignment: CompleteAssignment,
    readonly declareConflict: DeclareConflict,
    readonly endShift: EndShift,
    readonly planShift: PlanShift,
    readonly respondToAssignment: RespondToAssignment,
    readonly startShift: StartShift,
    readonly withdrawAssignment: WithdrawAssignment,
  ) {}
}
