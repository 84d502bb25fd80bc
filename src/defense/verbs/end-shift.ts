import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { checkTime } from '../../custody/index.js';
import {
  conflict,
  isBefore,
  isRefusal,
  notFound,
  refuse,
  toDate,
  toInstant,
  type Refusal,
} from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, WhenInput, whenOf, type Verb } from '../../platform/graphql/index.js';
import { HandOver } from '../hand-over.js';
import { presentShift } from '../presenters.js';
import type { DutyShiftRow } from '../store/duty-shift.entity.js';
import { DutyShifts } from '../store/duty-shifts.repository.js';
import { DutyShift } from '../types/duty-shift.type.js';

@InputType('EndShiftInput')
export class EndShiftInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  shiftId: string;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  at: WhenInput;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'the lawyer who takes over the people still held there' })
  handOverTo?: string | null;
}

@ObjectType('EndShiftSuccess')
export class EndShiftSuccess {
  @Field(() => DutyShift)
  shift: DutyShift;

  @Field(() => Int, { description: 'people offered to the colleague who takes over' })
  handedOver: number;
}

export const EndShiftResult = resultUnion('EndShiftResult', EndShiftSuccess);

interface EndOutcome extends Record<string, unknown> {
  readonly shiftId: string;
  readonly assignmentIds: readonly string[];
}

/** Goes off duty; refuses while people still held there would be left without their lawyer. */
@Injectable()
export class EndShift implements Verb<EndShiftInput, EndOutcome, EndShiftSuccess> {
  readonly operation = 'endShift';
  readonly input = EndShiftInput;

  constructor(
    private readonly db: Db,
    private readonly shifts: DutyShifts,
    private readonly handOver: HandOver,
  ) {}

  async handle(input: EndShiftInput): Promise<EndOutcome | Refusal> {
    const shift = await this.shifts.findOne(input.shiftId);
    if (!shift) return notFound('shiftId');
    const { id: actorId, role } = await this.db.actor();
    if (role === 'LAWYER' && shift.lawyerId !== actorId) return refuse('NOT_YOURS', { path: 'shiftId' });
    if (!shift.startedAt) return conflict('SHIFT_NOT_STARTED', 'shiftId');
    if (shift.endedAt) return conflict('SHIFT_ENDED', 'shiftId');
    const time = checkTime(whenOf(input.at), await this.db.now(), 'at');
    if (isRefusal(time)) return time;
    if (isBefore(time.effectiveAt, toInstant(shift.startedAt))) {
      return refuse('SHIFT_ENDS_BEFORE_START', { path: 'at' });
    }
    const assignmentIds = await this.leave(shift, input.handOverTo ?? null);
    if (isRefusal(assignmentIds)) return assignmentIds;
    await this.shifts.end(shift.id, {
      endedAt: toDate(time.effectiveAt),
      endedBy: actorId,
      handedOverTo: input.handOverTo ?? null,
    });
    return { shiftId: shift.id, assignmentIds };
  }

  async present({ shiftId, assignmentIds }: EndOutcome): Promise<EndShiftSuccess> {
    const row = await this.shifts.findOne(shiftId);
    return Object.assign(new EndShiftSuccess(), {
      shift: row && presentShift(row),
      handedOver: assignmentIds.length,
    });
  }

  private async leave(shift: DutyShiftRow, handOverTo: string | null): Promise<readonly string[] | Refusal> {
    const left = await this.handOver.leftBehind(shift);
    if (handOverTo) return this.handOver.to(handOverTo, shift.lawyerId, left);
    return left.length > 0 ? conflict('OPEN_ASSIGNMENTS', 'handOverTo') : [];
  }
}
