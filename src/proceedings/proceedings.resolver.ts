import { Args, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, Mutations } from '../platform/graphql/index.js';
import type { DeadlineState, ObligedParty } from './domain/index.js';
import { CorrectRecordInput } from './papers/correct-record.input.js';
import { ProceedingsQueries } from './proceedings-queries.js';
import { ProceedingsVerbs } from './proceedings-verbs.js';
import { DeadlineStateEnum, ObligedPartyEnum } from './proceedings.enums.js';
import { Deadline, DeadlineConnection } from './types/deadline.type.js';
import { RulePackType } from './types/rule-pack.type.js';
import { AcknowledgeDeadlineInput, AcknowledgeDeadlineResult } from './verbs/acknowledge-deadline.js';
import { CloseDeadlineInput, CloseDeadlineResult } from './verbs/close-deadline.js';
import { ConfirmRecordTimeInput, ConfirmRecordTimeResult } from './verbs/confirm-record-time.js';
import { CorrectRecordResult } from './verbs/correct-record.js';
import { FileAppealInput, FileAppealResult } from './verbs/file-appeal.js';
import { RecordHearingInput, RecordHearingResult } from './verbs/record-hearing.js';
import { RecordProtocolInput, RecordProtocolResult } from './verbs/record-protocol.js';
import { RecordRulingInput, RecordRulingResult } from './verbs/record-ruling.js';
import { RecordServiceInput, RecordServiceResult } from './verbs/record-service.js';
import { RecordStepInput, RecordStepResult } from './verbs/record-step.js';
import { WithdrawFilingInput, WithdrawFilingResult } from './verbs/withdraw-filing.js';

@InputType('DeadlineFilter')
export class DeadlineFilterInput {
  @Field(() => [ID], { nullable: true, description: 'these alone: alerts name them' })
  ids?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'with the episodes joined to it' })
  detentionId?: string | null;

  @Field(() => ID, { nullable: true })
  eventId?: string | null;

  @Field(() => ID, { nullable: true, description: 'where the person is now' })
  departmentId?: string | null;

  @Field(() => [DeadlineStateEnum], { nullable: true })
  states?: DeadlineState[] | null;

  @Field(() => ObligedPartyEnum, { nullable: true })
  obligedParty?: ObligedParty | null;

  @Field(() => String, { nullable: true })
  ruleCode?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'nothing has answered, closed or voided it' })
  open?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'false: what the desk must act on' })
  watched?: boolean | null;
}

/** The whole API of proceedings. The defence writes; whoever works on a case reads. */
@Resolver()
export class ProceedingsResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly queries: ProceedingsQueries,
    private readonly verbs: ProceedingsVerbs,
  ) {}

  @Query(() => DeadlineConnection, { description: 'those that lack a fact first, then the most urgent' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'list deadlines' })
  deadlines(
    @Args('filter', { nullable: true }) filter?: DeadlineFilterInput,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.queries.deadlines(filter ?? {}, { first, after });
  }

  @Query(() => Deadline, { nullable: true })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'keep a deadline' })
  deadline(@Args('id', { type: () => ID }) id: string) {
    return this.queries.deadline(id);
  }

  @Query(() => RulePackType, { description: 'the law as data, and who has confirmed which part of it' })
  @Access('STAFF')
  rulePack() {
    return this.queries.rulePack();
  }

  @Mutation(() => RecordProtocolResult, { description: 'its defects come back with it' })
  @Access(['COORDINATOR', 'LAWYER'])
  recordProtocol(@Args('input') input: RecordProtocolInput) {
    return this.mutations.run(this.verbs.recordProtocol, input);
  }

  @Mutation(() => RecordHearingResult)
  @Access(['COORDINATOR', 'LAWYER'])
  recordHearing(@Args('input') input: RecordHearingInput) {
    return this.mutations.run(this.verbs.recordHearing, input);
  }

  @Mutation(() => RecordRulingResult, { description: 'starts the provisional and urgent clocks at once' })
  @Access(['COORDINATOR', 'LAWYER'])
  recordRuling(@Args('input') input: RecordRulingInput) {
    return this.mutations.run(this.verbs.recordRuling, input);
  }

  @Mutation(() => RecordServiceResult, {
    description: 'the copy was handed over: the appeal term is counted anew',
  })
  @Access(['COORDINATOR', 'LAWYER'])
  recordService(@Args('input') input: RecordServiceInput) {
    return this.mutations.run(this.verbs.recordService, input);
  }

  @Mutation(() => RecordStepResult, {
    description: 'something that happened and that no paper holds; it may start or answer clocks',
  })
  @Access(['COORDINATOR', 'LAWYER'])
  recordStep(@Args('input') input: RecordStepInput) {
    return this.mutations.run(this.verbs.recordStep, input);
  }

  @Mutation(() => FileAppealResult, { description: 'the filing that answers a clock of the defence' })
  @Access(['COORDINATOR', 'LAWYER'])
  fileAppeal(@Args('input') input: FileAppealInput) {
    return this.mutations.run(this.verbs.fileAppeal, input);
  }

  @Mutation(() => WithdrawFilingResult, { description: 'its deadlines run again' })
  @Access(['COORDINATOR', 'LAWYER'])
  withdrawFiling(@Args('input') input: WithdrawFilingInput) {
    return this.mutations.run(this.verbs.withdrawFiling, input);
  }

  @Mutation(() => CorrectRecordResult, {
    description: 'supersedes with a reason, never edits; deadlines recompute',
  })
  @Access(['COORDINATOR', 'LAWYER'])
  correctRecord(@Args('input') input: CorrectRecordInput) {
    return this.mutations.run(this.verbs.correctRecord, input);
  }

  @Mutation(() => ConfirmRecordTimeResult, {
    description: 'vouches for the time of a record made on a wrong clock',
  })
  @Access(['COORDINATOR', 'LAWYER'])
  confirmRecordTime(@Args('input') input: ConfirmRecordTimeInput) {
    return this.mutations.run(this.verbs.confirmRecordTime, input);
  }

  @Mutation(() => AcknowledgeDeadlineResult, { description: 'its current milestone' })
  @Access(['COORDINATOR', 'LAWYER'])
  acknowledgeDeadline(@Args('input') input: AcknowledgeDeadlineInput) {
    return this.mutations.run(this.verbs.acknowledgeDeadline, input);
  }

  @Mutation(() => CloseDeadlineResult, { description: 'without a filing: by two people, with reasons' })
  @Access(['COORDINATOR', 'LAWYER'])
  closeDeadline(@Args('input') input: CloseDeadlineInput) {
    return this.mutations.run(this.verbs.closeDeadline, input);
  }
}
