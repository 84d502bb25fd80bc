import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsDate, IsOptional, IsUUID, Length } from 'class-validator';
import { GraphQLDateTime } from 'graphql-scalars';
import { CustodyStores } from '../../custody/index.js';
import { conflict, isRefusal, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { NamedLawyer } from '../../presence/index.js';
import { presentShift } from '../presenters.js';
import { DutyShifts } from '../store/duty-shifts.repository.js';
import { DutyShift } from '../types/duty-shift.type.js';

@InputType('PlanShiftInput')
export class PlanShiftInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the shift, made on the device' })
  id: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'for a coordinator: whose shift' })
  lawyerId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @IsOptional()
  @Length(1, 100)
  @Field(() => String, { nullable: true, description: 'instead of a department: every one in this town' })
  city?: string | null;

  @IsDate()
  @Field(() => GraphQLDateTime)
  startsAt: Date;

  @IsDate()
  @Field(() => GraphQLDateTime)
  endsAt: Date;
}

@ObjectType('PlanShiftSuccess')
export class PlanShiftSuccess {
  @Field(() => DutyShift)
  shift: DutyShift;
}

export const PlanShiftResult = resultUnion('PlanShiftResult', PlanShiftSuccess);

interface ShiftOutcome extends Record<string, unknown> {
  readonly shiftId: string;
}

/** Plans when a lawyer is on duty, and where. Sight comes with its start, not with the plan. */
@Injectable()
export class PlanShift implements Verb<PlanShiftInput, ShiftOutcome, PlanShiftSuccess> {
  readonly operation = 'planShift';
  readonly input = PlanShiftInput;

  constructor(
    private readonly db: Db,
    private readonly stores: CustodyStores,
    private readonly lawyers: NamedLawyer,
    private readonly shifts: DutyShifts,
  ) {}

  async handle(input: PlanShiftInput): Promise<ShiftOutcome | Refusal> {
    const lawyerId = await this.lawyers.of(input.lawyerId);
    if (isRefusal(lawyerId)) return lawyerId;
    const refused = await this.faultOfPlace(input);
    if (refused) return refused;
    if (input.endsAt.getTime() <= input.startsAt.getTime()) {
      return refuse('SHIFT_ENDS_BEFORE_START', { path: 'endsAt' });
    }
    if (await this.shifts.findOne(input.id)) return conflict('ID_TAKEN', 'id');
    await this.shifts.add({
      id: input.id,
      lawyerId,
      departmentId: input.departmentId ?? null,
      city: input.city ?? null,
      startsAt: input.startsAt,
      endsAt: input.endsAt,
      plannedBy: (await this.db.actor()).id,
      plannedAt: toDate(await this.db.now()),
    });
    return { shiftId: input.id };
  }

  async present({ shiftId }: ShiftOutcome): Promise<PlanShiftSuccess> {
    const row = await this.shifts.findOne(shiftId);
    return Object.assign(new PlanShiftSuccess(), { shift: row && presentShift(row) });
  }

  private async faultOfPlace({ departmentId, city }: PlanShiftInput): Promise<Refusal | null> {
    const { departments } = this.stores;
    if (Boolean(departmentId) === Boolean(city)) return refuse('ONE_PLACE', { path: 'departmentId' });
    if (departmentId) return (await departments.findOne(departmentId)) ? null : notFound('departmentId');
    return (await departments.page({ city }, 1, null)).length > 0 ? null : notFound('city');
  }
}
