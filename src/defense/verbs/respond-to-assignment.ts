import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { notFound, refuse, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { AssignmentDesk } from '../assignment-desk.js';
import { answersFor } from '../assignment.policy.js';
import { ASSIGNMENT_ANSWERS, AssignmentAnswerEnum, type AssignmentAnswer } from '../defense.enums.js';
import { HandOverAnswers } from '../duty/hand-over-answers.js';
import { presentAssignment } from '../presenters.js';
import { Assignments } from '../store/assignments.repository.js';
import { Assignment } from '../types/assignment.type.js';

@InputType('RespondToAssignmentInput')
export class RespondToAssignmentInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  assignmentId: string;

  @IsIn(ASSIGNMENT_ANSWERS)
  @Field(() => AssignmentAnswerEnum)
  answer: AssignmentAnswer;

  @IsOptional()
  @Length(3, 1000)
  @Field(() => String, { nullable: true, description: 'needed for DECLINED; kept sealed' })
  reason?: string | null;
}

@ObjectType('RespondToAssignmentSuccess')
export class RespondToAssignmentSuccess {
  @Field(() => Assignment)
  assignment: Assignment;
}

export const RespondToAssignmentResult = resultUnion('RespondToAssignmentResult', RespondToAssignmentSuccess);

interface RespondOutcome extends Record<string, unknown> {
  readonly assignmentId: string;
}

/** The lawyer's own answer to an offer; declining it takes the case out of their sight again. */
@Injectable()
export class RespondToAssignment implements Verb<
  RespondToAssignmentInput,
  RespondOutcome,
  RespondToAssignmentSuccess
> {
  readonly operation = 'respondToAssignment';
  readonly input = RespondToAssignmentInput;

  constructor(
    private readonly db: Db,
    private readonly assignments: Assignments,
    private readonly desk: AssignmentDesk,
    private readonly handOver: HandOverAnswers,
  ) {}

  async handle(input: RespondToAssignmentInput): Promise<RespondOutcome | Refusal> {
    const row = await this.assignments.findOne(input.assignmentId);
    if (!row || !answersFor(await this.db.actor(), row)) return notFound('assignmentId');
    const reason = input.reason?.trim() || null;
    if (input.answer === 'DECLINED' && !reason) return refuse('REASON_MISSING', { path: 'reason' });
    const move = input.answer === 'ACCEPTED' ? 'ACCEPT' : 'DECLINE';
    // declining takes the case out of sight: what was handed over by it is read before
    const handed = await this.handOver.of(row);
    const refused =
      (await this.desk.move(row, move, reason)) ?? (await this.handOver.carryOut(row, handed, input.answer));
    return refused ?? { assignmentId: row.id };
  }

  async present({ assignmentId }: RespondOutcome): Promise<RespondToAssignmentSuccess> {
    const row = await this.assignments.findOne(assignmentId);
    return Object.assign(new RespondToAssignmentSuccess(), { assignment: row && presentAssignment(row) });
  }
}
