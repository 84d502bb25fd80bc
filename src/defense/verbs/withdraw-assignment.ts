import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { notFound, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { AssignmentDesk } from '../assignment-desk.js';
import { presentAssignment } from '../presenters.js';
import { Assignments } from '../store/assignments.repository.js';
import { Assignment } from '../types/assignment.type.js';

@InputType('WithdrawAssignmentInput')
export class WithdrawAssignmentInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  assignmentId: string;

  @Length(3, 1000)
  @Field(() => String, { description: 'kept sealed' })
  reason: string;
}

@ObjectType('WithdrawAssignmentSuccess')
export class WithdrawAssignmentSuccess {
  @Field(() => Assignment)
  assignment: Assignment;
}

export const WithdrawAssignmentResult = resultUnion('WithdrawAssignmentResult', WithdrawAssignmentSuccess);

interface WithdrawOutcome extends Record<string, unknown> {
  readonly assignmentId: string;
}

/** Takes a person from a lawyer: the desk's decision, told to the lawyer. */
@Injectable()
export class WithdrawAssignment implements Verb<
  WithdrawAssignmentInput,
  WithdrawOutcome,
  WithdrawAssignmentSuccess
> {
  readonly operation = 'withdrawAssignment';
  readonly input = WithdrawAssignmentInput;

  constructor(
    private readonly assignments: Assignments,
    private readonly desk: AssignmentDesk,
  ) {}

  async handle(input: WithdrawAssignmentInput): Promise<WithdrawOutcome | Refusal> {
    const row = await this.assignments.findOne(input.assignmentId);
    if (!row) return notFound('assignmentId');
    return (await this.desk.move(row, 'WITHDRAW', input.reason.trim())) ?? { assignmentId: row.id };
  }

  async present({ assignmentId }: WithdrawOutcome): Promise<WithdrawAssignmentSuccess> {
    const row = await this.assignments.findOne(assignmentId);
    return Object.assign(new WithdrawAssignmentSuccess(), { assignment: row && presentAssignment(row) });
  }
}
