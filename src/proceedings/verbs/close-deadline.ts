import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsUUID, Length } from 'class-validator';
import { isRefusal, notFound, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Clocks } from '../clocks/clocks.js';
import { Closings } from '../clocks/closings.js';
import { DeadlineDesk } from '../clocks/deadline-desk.js';
import { presentDeadline } from '../presenters.js';
import { CLOSING_STEPS, ClosingStepEnum, type ClosingStep } from '../proceedings.enums.js';
import { Deadlines } from '../store/deadlines.repository.js';
import { Deadline } from '../types/deadline.type.js';

@InputType('CloseDeadlineInput')
export class CloseDeadlineInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  deadlineId: string;

  @IsIn(CLOSING_STEPS)
  @Field(() => ClosingStepEnum, {
    description: 'one person proposes, another confirms, anybody opens it again',
  })
  step: ClosingStep;

  @Length(3, 1000)
  @Field(() => String)
  reason: string;
}

@ObjectType('CloseDeadlineSuccess')
export class CloseDeadlineSuccess {
  @Field(() => Deadline)
  deadline: Deadline;
}

export const CloseDeadlineResult = resultUnion('CloseDeadlineResult', CloseDeadlineSuccess);

interface CloseOutcome extends Record<string, unknown> {
  readonly deadlineId: string;
}

/** Closes a deadline without a filing: never one person alone, never without a reason. */
@Injectable()
export class CloseDeadline implements Verb<CloseDeadlineInput, CloseOutcome, CloseDeadlineSuccess> {
  readonly operation = 'closeDeadline';
  readonly input = CloseDeadlineInput;

  constructor(
    private readonly db: Db,
    private readonly deadlines: Deadlines,
    private readonly desk: DeadlineDesk,
    private readonly closings: Closings,
    private readonly clocks: Clocks,
  ) {}

  async handle(input: CloseDeadlineInput): Promise<CloseOutcome | Refusal> {
    const row = await this.desk.claim(input.deadlineId);
    if (!row) return notFound('deadlineId');
    const refusal = await this.closings.take(row, input.step, input.reason);
    if (isRefusal(refusal)) return refusal;
    await this.clocks.refresh([row.detentionId]);
    return { deadlineId: row.id };
  }

  async present({ deadlineId }: CloseOutcome): Promise<CloseDeadlineSuccess> {
    const row = await this.deadlines.findOne(deadlineId);
    return Object.assign(new CloseDeadlineSuccess(), {
      deadline: row && presentDeadline(row, await this.db.now()),
    });
  }
}
