import { Injectable } from '@nestjs/common';
import { CancelLeave } from '../verbs/cancel-leave.js';
import { LeaveDesk } from '../verbs/leave-desk.js';
import { PlanLeave } from '../verbs/plan-leave.js';
import { TakeDesk } from '../verbs/take-desk.js';

export const dutyVerbs = [CancelLeave, LeaveDesk, PlanLeave, TakeDesk];

/** What a person can do about who is there. */
@Injectable()
export class DutyVerbs {
  constructor(
    readonly cancelLeave: CancelLeave,
    readonly leaveDesk: LeaveDesk,
    readonly planLeave: PlanLeave,
    readonly takeDesk: TakeDesk,
  ) {}
}
