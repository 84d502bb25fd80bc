import { Args, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Access, Mutations } from '../platform/graphql/index.js';
import { LeaveStateEnum, type LeaveState } from './defense.enums.js';
import { DutyQueries } from './duty/duty-queries.js';
import { DutyVerbs } from './duty/duty-verbs.js';
import { Desk } from './types/desk.type.js';
import { LeaveConnection, OpenDuty } from './types/leave.type.js';
import { CancelLeaveInput, CancelLeaveResult } from './verbs/cancel-leave.js';
import { LeaveDeskInput, LeaveDeskResult } from './verbs/leave-desk.js';
import { PlanLeaveInput, PlanLeaveResult } from './verbs/plan-leave.js';
import { TakeDeskInput, TakeDeskResult } from './verbs/take-desk.js';

@InputType('LeaveFilter')
export class LeaveFilterInput {
  @Field(() => ID, { nullable: true })
  staffId?: string | null;

  @Field(() => LeaveStateEnum, { nullable: true })
  state?: LeaveState | null;
}

@InputType('OpenDutiesFilter', { description: 'either a shift that would end now, or a time of leave' })
export class OpenDutiesFilterInput {
  @Field(() => ID, { nullable: true })
  shiftId?: string | null;

  @Field(() => ID, { nullable: true, description: 'for a coordinator: whose; your own where it is absent' })
  staffId?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'exclusive' })
  until?: Date | null;
}

/** Who is there: the desk, and colleagues' leave. */
@Resolver()
export class DutyResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly queries: DutyQueries,
    private readonly verbs: DutyVerbs,
  ) {}

  @Query(() => Desk, { description: 'who is on duty at the desk now' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'see who has the desk' })
  desk() {
    return this.queries.desk();
  }

  @Query(() => LeaveConnection, {
    description: 'latest beginning first; those still PLANNED, where asked for alone, soonest first',
  })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'see who is away' })
  leaves(
    @Args('filter', { nullable: true }) filter?: LeaveFilterInput,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.queries.leaves(filter ?? {}, { first, after });
  }

  @Query(() => [OpenDuty], { description: 'what a leave, or the end of a shift, would leave to nobody' })
  @Access(['COORDINATOR', 'LAWYER'], { opens: 'see what would be left behind' })
  openDuties(@Args('filter') filter: OpenDutiesFilterInput) {
    return this.queries.openDuties(filter);
  }

  @Mutation(() => TakeDeskResult, { description: 'said again, its time begins anew' })
  @Access(['COORDINATOR', 'OPERATOR'])
  takeDesk(@Args('input') input: TakeDeskInput) {
    return this.mutations.run(this.verbs.takeDesk, input);
  }

  @Mutation(() => LeaveDeskResult)
  @Access(['COORDINATOR', 'OPERATOR'])
  leaveDesk(@Args('input') input: LeaveDeskInput) {
    return this.mutations.run(this.verbs.leaveDesk, input);
  }

  @Mutation(() => PlanLeaveResult)
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  planLeave(@Args('input') input: PlanLeaveInput) {
    return this.mutations.run(this.verbs.planLeave, input);
  }

  @Mutation(() => CancelLeaveResult, { description: 'not going after all, or back early' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  cancelLeave(@Args('input') input: CancelLeaveInput) {
    return this.mutations.run(this.verbs.cancelLeave, input);
  }
}
