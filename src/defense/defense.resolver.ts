import { Args, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, Mutations } from '../platform/graphql/index.js';
import { DefenseQueries } from './defense-queries.js';
import { DefenseVerbs } from './defense-verbs.js';
import { AssignmentStateEnum, ShiftStateEnum, type ShiftState } from './defense.enums.js';
import type { AssignmentState } from './domain/assignment.js';
import { AssignmentConnection } from './types/assignment.type.js';
import { DutyShiftConnection, LawyerConnection } from './types/duty-shift.type.js';
import { AssignLawyerInput, AssignLawyerResult } from './verbs/assign-lawyer.js';
import { CompleteAssignmentInput, CompleteAssignmentResult } from './verbs/complete-assignment.js';
import { DeclareConflictInput, DeclareConflictResult } from './verbs/declare-conflict.js';
import { EndShiftInput, EndShiftResult } from './verbs/end-shift.js';
import { PlanShiftInput, PlanShiftResult } from './verbs/plan-shift.js';
import { RespondToAssignmentInput, RespondToAssignmentResult } from './verbs/respond-to-assignment.js';
import { StartShiftInput, StartShiftResult } from './verbs/start-shift.js';
import { WithdrawAssignmentInput, WithdrawAssignmentResult } from './verbs/withdraw-assignment.js';

@InputType('DutyShiftFilter')
export class DutyShiftFilterInput {
  @Field(() => ID, { nullable: true })
  lawyerId?: string | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => String, { nullable: true, description: 'planned for the town as a whole' })
  city?: string | null;

  @Field(() => ShiftStateEnum, { nullable: true })
  state?: ShiftState | null;
}

@InputType('AssignmentFilter')
export class AssignmentFilterInput {
  @Field(() => [ID], { nullable: true, description: 'these alone: alerts name them' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true })
  lawyerId?: string | null;

  @Field(() => ID, { nullable: true })
  detentionId?: string | null;

  @Field(() => [AssignmentStateEnum], { nullable: true })
  state?: AssignmentState[] | null;
}

/** Defense's whole API. The desk sends lawyers; a lawyer answers for themselves. */
@Resolver()
export class DefenseResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly queries: DefenseQueries,
    private readonly verbs: DefenseVerbs,
  ) {}

  @Query(() => LawyerConnection, { description: 'oldest colleague first' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'list lawyers' })
  lawyers(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.queries.lawyers({ first, after });
  }

  @Query(() => DutyShiftConnection, { description: 'by planned start, latest first' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'see who is on duty' })
  dutyShifts(
    @Args('filter', { nullable: true }) filter?: DutyShiftFilterInput,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.queries.shifts(filter ?? {}, { first, after });
  }

  @Query(() => AssignmentConnection, {
    description: 'your own and those of cases you see; latest offer first',
  })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'see who defends whom' })
  assignments(
    @Args('filter', { nullable: true }) filter?: AssignmentFilterInput,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.queries.assignments(filter ?? {}, { first, after });
  }

  @Mutation(() => PlanShiftResult)
  @Access(['COORDINATOR', 'LAWYER'])
  planShift(@Args('input') input: PlanShiftInput) {
    return this.mutations.run(this.verbs.planShift, input);
  }

  @Mutation(() => StartShiftResult)
  @Access(['COORDINATOR', 'LAWYER'])
  startShift(@Args('input') input: StartShiftInput) {
    return this.mutations.run(this.verbs.startShift, input);
  }

  @Mutation(() => EndShiftResult)
  @Access(['COORDINATOR', 'LAWYER'])
  endShift(@Args('input') input: EndShiftInput) {
    return this.mutations.run(this.verbs.endShift, input);
  }

  @Mutation(() => AssignLawyerResult)
  @Access(['COORDINATOR'])
  assignLawyer(@Args('input') input: AssignLawyerInput) {
    return this.mutations.run(this.verbs.assignLawyer, input);
  }

  @Mutation(() => RespondToAssignmentResult)
  @Access(['LAWYER'])
  respondToAssignment(@Args('input') input: RespondToAssignmentInput) {
    return this.mutations.run(this.verbs.respondToAssignment, input);
  }

  @Mutation(() => WithdrawAssignmentResult)
  @Access(['COORDINATOR'])
  withdrawAssignment(@Args('input') input: WithdrawAssignmentInput) {
    return this.mutations.run(this.verbs.withdrawAssignment, input);
  }

  @Mutation(() => CompleteAssignmentResult)
  @Access(['COORDINATOR', 'LAWYER'])
  completeAssignment(@Args('input') input: CompleteAssignmentInput) {
    return this.mutations.run(this.verbs.completeAssignment, input);
  }

  @Mutation(() => DeclareConflictResult)
  @Access(['COORDINATOR', 'LAWYER'])
  declareConflict(@Args('input') input: DeclareConflictInput) {
    return this.mutations.run(this.verbs.declareConflict, input);
  }
}
