import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { conflict, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { DeskWatch } from '../duty/desk-watch.js';
import { presentDeskDuty } from '../presenters.js';
import { DeskDuties } from '../store/desk-duties.repository.js';
import { DeskDuty } from '../types/desk.type.js';

@InputType('LeaveDeskInput')
export class LeaveDeskInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsOptional()
  @Length(3, 1000)
  @Field(() => String, {
    nullable: true,
    description: 'needed where nobody else has the desk; kept sealed, and everyone on the desk is told',
  })
  reason?: string | null;
}

@ObjectType('LeaveDeskSuccess')
export class LeaveDeskSuccess {
  @Field(() => DeskDuty)
  duty: DeskDuty;

  @Field(() => Boolean, { description: 'nobody has the desk now, and everyone on it was told' })
  unattended: boolean;
}

export const LeaveDeskResult = resultUnion('LeaveDeskResult', LeaveDeskSuccess);

interface LeaveOutcome extends Record<string, unknown> {
  readonly dutyId: string;
  readonly unattended: boolean;
}

/** Gives the desk back; the last coordinator only with a reason, which tells everybody who could take it. */
@Injectable()
export class LeaveDesk implements Verb<LeaveDeskInput, LeaveOutcome, LeaveDeskSuccess> {
  readonly operation = 'leaveDesk';
  readonly input = LeaveDeskInput;

  constructor(
    private readonly db: Db,
    private readonly duties: DeskDuties,
    private readonly watch: DeskWatch,
  ) {}

  async handle({ reason }: LeaveDeskInput): Promise<LeaveOutcome | Refusal> {
    await this.duties.lock();
    const { id: staffId } = await this.db.actor();
    const duty = await this.duties.openOf(staffId!);
    if (!duty) return conflict('NOT_ON_DESK');
    const unattended = await this.watch.leavesNobody(duty);
    const said = reason?.trim() || null;
    if (unattended && !said) {
      return conflict(
        (await this.watch.urgentUnanswered()) > 0 ? 'URGENT_REMINDERS_STAND' : 'LAST_ON_DESK',
        'reason',
      );
    }
    await this.duties.leave(duty, await this.db.now(), unattended ? said : null);
    if (unattended) await this.watch.tellUnattended(duty);
    return { dutyId: duty.id, unattended };
  }

  async present({ dutyId, unattended }: LeaveOutcome): Promise<LeaveDeskSuccess> {
    const row = await this.duties.findOne(dutyId);
    return Object.assign(new LeaveDeskSuccess(), { duty: row && presentDeskDuty(row), unattended });
  }
}
