import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { notFound, refuse, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { HandOverDesk } from '../duty/hand-over-desk.js';
import { cancelFault, speaksOfLeave } from '../leave.policy.js';
import { presentLeave } from '../presenters.js';
import { Leaves } from '../store/leaves.repository.js';
import { Leave } from '../types/leave.type.js';

@InputType('CancelLeaveInput')
export class CancelLeaveInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  leaveId: string;
}

@ObjectType('CancelLeaveSuccess')
export class CancelLeaveSuccess {
  @Field(() => Leave)
  leave: Leave;
}

export const CancelLeaveResult = resultUnion('CancelLeaveResult', CancelLeaveSuccess);

interface CancelOutcome extends Record<string, unknown> {
  readonly leaveId: string;
}

/** The colleague does not go, or is back: offers nobody has answered are withdrawn. What was accepted stays accepted. */
@Injectable()
export class CancelLeave implements Verb<CancelLeaveInput, CancelOutcome, CancelLeaveSuccess> {
  readonly operation = 'cancelLeave';
  readonly input = CancelLeaveInput;

  constructor(
    private readonly db: Db,
    private readonly leaves: Leaves,
    private readonly desk: HandOverDesk,
  ) {}

  async handle({ leaveId }: CancelLeaveInput): Promise<CancelOutcome | Refusal> {
    const found = await this.leaves.findOne(leaveId);
    if (!found) return notFound('leaveId');
    const actor = await this.db.actor();
    if (!speaksOfLeave(actor, found.staffId)) return refuse('NOT_YOURS', { path: 'leaveId' });
    await this.leaves.lock(found.staffId);
    const row = await this.leaves.findOne(leaveId);
    const now = await this.db.now();
    const refused = cancelFault(presentLeave(row ?? found, now).state);
    if (refused) return refused;
    await this.leaves.cancel(leaveId, now, actor.id);
    return (await this.desk.takeBack(leaveId)) ?? { leaveId };
  }

  async present({ leaveId }: CancelOutcome): Promise<CancelLeaveSuccess> {
    const row = await this.leaves.findOne(leaveId);
    const leave = row && presentLeave(row, await this.db.now());
    return Object.assign(new CancelLeaveSuccess(), { leave });
  }
}
