import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { checkTime } from '../../custody/index.js';
import { conflict, isRefusal, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, WhenInput, whenOf, type Verb } from '../../platform/graphql/index.js';
import { presentShift } from '../presenters.js';
import { DutyShifts } from '../store/duty-shifts.repository.js';
import { DutyShift } from '../types/duty-shift.type.js';

@InputType('StartShiftInput')
export class StartShiftInput {
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
}

@ObjectType('StartShiftSuccess')
export class StartShiftSuccess {
  @Field(() => DutyShift)
  shift: DutyShift;
}

export const StartShiftResult = resultUnion('StartShiftResult', StartShiftSuccess);

interface ShiftOutcome extends Record<string, unknown> {
  readonly shiftId: string;
}

/** Goes on duty: from here on the lawyer sees the people held where the shift is. */
@Injectable()
export class StartShift implements Verb<StartShiftInput, ShiftOutcome, StartShiftSuccess> {
  readonly operation = 'startShift';
  readonly input = StartShiftInput;

  constructor(
    private readonly db: Db,
    private readonly shifts: DutyShifts,
  ) {}

  async handle(input: StartShiftInput): Promise<ShiftOutcome | Refusal> {
    const shift = await this.shifts.findOne(input.shiftId);
    if (!shift) return notFound('shiftId');
    const { id: actorId, role } = await this.db.actor();
    if (role === 'LAWYER' && shift.lawyerId !== actorId) return refuse('NOT_YOURS', { path: 'shiftId' });
    if (shift.startedAt) return conflict('SHIFT_STARTED', 'shiftId');
    const time = checkTime(whenOf(input.at), await this.db.now(), 'at');
    if (isRefusal(time)) return time;
    await this.shifts.start(shift.id, toDate(time.effectiveAt), actorId);
    return { shiftId: shift.id };
  }

  async present({ shiftId }: ShiftOutcome): Promise<StartShiftSuccess> {
    const row = await this.shifts.findOne(shiftId);
    return Object.assign(new StartShiftSuccess(), { shift: row && presentShift(row) });
  }
}
