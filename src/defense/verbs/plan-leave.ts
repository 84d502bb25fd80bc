import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsDate, IsOptional, IsUUID, Length } from 'class-validator';
import { GraphQLDateTime } from 'graphql-scalars';
import {
  conflict,
  isBefore,
  isRefusal,
  refuse,
  toDate,
  toInstant,
  type Refusal,
} from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { HandOverDesk } from '../duty/hand-over-desk.js';
import { OpenCases } from '../duty/open-cases.js';
import { WhoseLeave, type Away } from '../duty/whose-leave.js';
import { presentLeave } from '../presenters.js';
import { Leaves, type Window } from '../store/leaves.repository.js';
import { Leave } from '../types/leave.type.js';

@InputType('PlanLeaveInput')
export class PlanLeaveInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the leave, made on the device' })
  id: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'for a coordinator: whose leave; your own where it is absent',
  })
  staffId?: string | null;

  @IsDate()
  @Field(() => GraphQLDateTime)
  from: Date;

  @IsDate()
  @Field(() => GraphQLDateTime, { description: 'exclusive' })
  until: Date;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'the lawyer who is asked to take everything over' })
  handOverTo?: string | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description:
      'a coordinator’s decision: what no colleague is offered rings at the desk while the leave runs',
  })
  leaveWithDesk?: boolean | null;

  @Length(3, 1000)
  @Field(() => String, { description: 'kept sealed' })
  reason: string;
}

@ObjectType('PlanLeaveSuccess')
export class PlanLeaveSuccess {
  @Field(() => Leave)
  leave: Leave;
}

export const PlanLeaveResult = resultUnion('PlanLeaveResult', PlanLeaveSuccess);

interface PlanOutcome extends Record<string, unknown> {
  readonly leaveId: string;
  readonly handOverIds: readonly string[];
}

/**
 * Says when a colleague is away. A lawyer's clocks and held people go to a colleague or, by a coordinator's decision,
 * to the desk; else the leave is refused: `openDuties` lists what stands in its way.
 */
@Injectable()
export class PlanLeave implements Verb<PlanLeaveInput, PlanOutcome, PlanLeaveSuccess> {
  readonly operation = 'planLeave';
  readonly input = PlanLeaveInput;

  constructor(
    private readonly db: Db,
    private readonly leaves: Leaves,
    private readonly whose: WhoseLeave,
    private readonly cases: OpenCases,
    private readonly desk: HandOverDesk,
  ) {}

  async handle(input: PlanLeaveInput): Promise<PlanOutcome | Refusal> {
    const who = await this.whose.of(input.staffId);
    if (isRefusal(who)) return who;
    const window = { from: toInstant(input.from), until: toInstant(input.until) };
    const refused = await this.faultOf(input, who, window);
    if (refused) return refused;
    const { id: plannedBy } = await this.db.actor();
    await this.leaves.add(
      {
        ...{ id: input.id, staffId: who.id, fromAt: input.from, untilAt: input.until, plannedBy },
        plannedAt: toDate(await this.db.now()),
        ...{ cancelledAt: null, cancelledBy: null, begunAt: null },
      },
      input.reason.trim(),
    );
    const handOverIds = await this.handOver(input, who, window);
    return isRefusal(handOverIds) ? handOverIds : { leaveId: input.id, handOverIds };
  }

  async present({ leaveId }: PlanOutcome): Promise<PlanLeaveSuccess> {
    const row = await this.leaves.findOne(leaveId);
    const leave = row && presentLeave(row, await this.db.now());
    return Object.assign(new PlanLeaveSuccess(), { leave });
  }

  private async faultOf(
    { id, from, until }: PlanLeaveInput,
    who: Away,
    window: Window,
  ): Promise<Refusal | null> {
    if (until.getTime() <= from.getTime()) return refuse('LEAVE_ENDS_BEFORE_START', { path: 'until' });
    const now = await this.db.now();
    if (!isBefore(now, window.until)) {
      return refuse('LEAVE_IN_PAST', { path: 'until' });
    }
    if (await this.leaves.findOne(id)) return conflict('ID_TAKEN', 'id');
    if (!isBefore(now, window.from) && (await this.whose.hasDesk(who))) return conflict('ON_DESK', 'from');
    await this.leaves.lock(who.id);
    return (await this.leaves.isAway(who.id, window)) ? conflict('LEAVES_OVERLAP', 'from') : null;
  }

  private async handOver(
    { id, handOverTo, leaveWithDesk }: PlanLeaveInput,
    who: Away,
    window: Window,
  ): Promise<string[] | Refusal> {
    const departure = {
      ...{ lawyerId: who.id, window, cause: { leaveId: id } },
      ...{ handOverTo: handOverTo ?? null, leaveWithDesk: leaveWithDesk ?? false },
    };
    return this.desk.leave(departure, await this.cases.duringLeave(who.id, window));
  }
}
