import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';
import { notFound, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { AssignmentDesk } from '../assignment-desk.js';
import { mayComplete } from '../assignment.policy.js';
import { presentAssignment } from '../presenters.js';
import { Assignments } from '../store/assignments.repository.js';
import { Assignment } from '../types/assignment.type.js';

@InputType('CompleteAssignmentInput')
export class CompleteAssignmentInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  assignmentId: string;

  @IsOptional()
  @Length(3, 1000)
  @Field(() => String, { nullable: true, description: 'how it ended; kept sealed' })
  reason?: string | null;
}

@ObjectType('CompleteAssignmentSuccess')
export class CompleteAssignmentSuccess {
  @Field(() => Assignment)
  assignment: Assignment;
}

export const CompleteAssignmentResult = resultUnion('CompleteAssignmentResult', CompleteAssignmentSuccess);

interface CompleteOutcome extends Record<string, unknown> {
  readonly assignmentId: string;
}

/** The work is done. The lawyer keeps sight of the case: appeals come later. */
@Injectable()
export class CompleteAssignment implements Verb<
  CompleteAssignmentInput,
  CompleteOutcome,
  CompleteAssignmentSuccess
> {
  readonly operation = 'completeAssignment';
  readonly input = CompleteAssignmentInput;

  constructor(
    private readonly db: Db,
    private readonly assignments: Assignments,
    private readonly desk: AssignmentDesk,
  ) {}

  async handle(input: CompleteAssignmentInput): Promise<CompleteOutcome | Refusal> {
    const row = await this.assignments.findOne(input.assignmentId);
    if (!row || !mayComplete(await this.db.actor(), row)) return notFound('assignmentId');
    const refused = await this.desk.move(row, 'COMPLETE', input.reason?.trim() || null);
    return refused ?? { assignmentId: row.id };
  }

  async present({ assignmentId }: CompleteOutcome): Promise<CompleteAssignmentSuccess> {
    const row = await this.assignments.findOne(assignmentId);
    return Object.assign(new CompleteAssignmentSuccess(), { assignment: row && presentAssignment(row) });
  }
}
