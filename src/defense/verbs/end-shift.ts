import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { checkTime } from '../../custody/index.js';
import {
  conflict,
  isBefore,
  isRefusal,
  notFound,
  refuse,
  toDate,
  toInstant,
  type Instant,
  type Refusal,
} from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, WhenInput, whenOf, type Verb } from '../../platform/graphql/index.js';
import { HandOverDesk } from '../duty/hand-over-desk.js';
import { OpenCases } from '../duty/open-cases.js';
import { ShiftWindows } from '../duty/shift-windows.js';
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
  @Field(() => ID, {
    nullable: true,
    description:
      'the lawyer who is asked to take over people still held there, and clocks due before the next shift',
  })
  handOverTo?: string | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description:
      'a coordinator’s decision: what no colleague is offered rings at the desk until the next shift',
  })
  leaveWithDesk?: boolean | null;
}

@ObjectType('EndShiftSuccess')
export class EndShiftSuccess {
  @Field(() => DutyShift)
  shift: DutyShift;

  @Field(() => Int, { description: 'cases offered to the colleague, or left with the desk' })
  handedOver: number;
}

export const EndShiftResult = resultUnion('EndShiftResult', EndShiftSuccess);

interface EndOutcome extends Record<string, unknown> {
  readonly shiftId: string;
  readonly handOverIds: readonly string[];
}

/**
 * Goes off duty; refuses while people still held there, or clocks due before the lawyer's next shift, would be left
 * to nobody.
 */
@Injectable()
export class EndShift implements Verb<EndShiftInput, EndOutcome, EndShiftSuccess> {
  readonly operation = 'endShift';
  readonly input = EndShiftInput;

  constructor(
    private readonly db: Db,
    private readonly shifts: DutyShifts,
    private readonly windows: ShiftWindows,
    private readonly cases: OpenCases,
    private readonly desk: HandOverDesk,
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
    const handOverIds = await this.leave(shift, time.effectiveAt, input);
    if (isRefusal(handOverIds)) return handOverIds;
    await this.shifts.end(shift.id, {
      endedAt: toDate(time.effectiveAt),
      endedBy: actorId,
      handedOverTo: input.handOverTo ?? null,
    });
    return { shiftId: shift.id, handOverIds };
  }

  async present({ shiftId, handOverIds }: EndOutcome): Promise<EndShiftSuccess> {
    const row = await this.shifts.findOne(shiftId);
    return Object.assign(new EndShiftSuccess(), {
      shift: row && presentShift(row),
      handedOver: handOverIds.length,
    });
  }

  private async leave(
    shift: DutyShiftRow,
    at: Instant,
    { handOverTo, leaveWithDesk }: EndShiftInput,
  ): Promise<readonly string[] | Refusal> {
    const window = await this.windows.after(shift, at);
    const departure = {
      ...{ lawyerId: shift.lawyerId, window, cause: { shiftId: shift.id } },
      ...{ handOverTo: handOverTo ?? null, leaveWithDesk: leaveWithDesk ?? false },
    };
    return this.desk.leave(departure, await this.cases.afterShift(shift, window));
  }
}
