import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsDate, IsOptional, IsUUID, Length } from 'class-validator';
import { GraphQLDateTime } from 'graphql-scalars';
import {
  conflict,
  isBefore,
  isRefusal,
  notFound,
  refuse,
  toInstant,
  type Instant,
  type Refusal,
} from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Acknowledgements, isPending } from '../clocks/acknowledgements.js';
import { ruleOf } from '../clocks/deadline-rows.js';
import { snoozeLimit } from '../domain/index.js';
import { presentDeadline, presentMilestone } from '../presenters.js';
import type { DeadlineRow } from '../store/deadline.entity.js';
import { ProceedingsStores } from '../store/proceedings-stores.js';
import { Deadline, Milestone } from '../types/deadline.type.js';

@InputType('AcknowledgeDeadlineInput')
export class AcknowledgeDeadlineInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  deadlineId: string;

  @IsOptional()
  @IsDate()
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'not now but then; limited, and needs a reason',
  })
  snoozeUntil?: Date | null;

  @IsOptional()
  @Length(3, 1000)
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@ObjectType('AcknowledgeDeadlineSuccess')
export class AcknowledgeDeadlineSuccess {
  @Field(() => Deadline)
  deadline: Deadline;

  @Field(() => Milestone, { description: 'the one that was current' })
  milestone: Milestone;
}

export const AcknowledgeDeadlineResult = resultUnion('AcknowledgeDeadlineResult', AcknowledgeDeadlineSuccess);

interface AcknowledgeOutcome extends Record<string, unknown> {
  readonly deadlineId: string;
  readonly milestoneId: string;
}

/** Says "I have it": the reminder is not carried on to the next person. The deadline runs on. */
@Injectable()
export class AcknowledgeDeadline implements Verb<
  AcknowledgeDeadlineInput,
  AcknowledgeOutcome,
  AcknowledgeDeadlineSuccess
> {
  readonly operation = 'acknowledgeDeadline';
  readonly input = AcknowledgeDeadlineInput;

  constructor(
    private readonly db: Db,
    private readonly stores: ProceedingsStores,
    private readonly acknowledgements: Acknowledgements,
  ) {}

  async handle(input: AcknowledgeDeadlineInput): Promise<AcknowledgeOutcome | Refusal> {
    const row = await this.stores.deadlines.claim(input.deadlineId);
    if (!row) return notFound('deadlineId');
    const pending = (await this.stores.milestones.of([row.id])).filter(isPending);
    const current = pending.at(-1);
    if (!current) return conflict('NOTHING_TO_ACKNOWLEDGE', 'deadlineId');
    const snooze = snoozeOf(input, row, await this.db.now());
    if (isRefusal(snooze)) return snooze;
    await this.acknowledgements.take(row, pending, { until: snooze, reason: input.reason ?? null });
    return { deadlineId: row.id, milestoneId: current.id };
  }

  async present({ deadlineId, milestoneId }: AcknowledgeOutcome): Promise<AcknowledgeDeadlineSuccess> {
    const row = await this.stores.deadlines.findOne(deadlineId);
    const milestone = await this.stores.milestones.find(milestoneId);
    return Object.assign(new AcknowledgeDeadlineSuccess(), {
      deadline: row && presentDeadline(row, await this.db.now()),
      milestone: milestone && presentMilestone(milestone),
    });
  }
}

function snoozeOf(input: AcknowledgeDeadlineInput, row: DeadlineRow, now: Instant): Instant | null | Refusal {
  if (!input.snoozeUntil) return null;
  const path = 'snoozeUntil';
  if (!input.reason) return refuse('SNOOZE_NEEDS_REASON', { path: 'reason' });
  const until = toInstant(input.snoozeUntil);
  if (!isBefore(now, until)) return refuse('SNOOZE_IN_PAST', { path });
  const limit = snoozeLimit(ruleOf(row.ruleCode).alarm, now, row.actBy && toInstant(row.actBy));
  return isBefore(limit.until, until)
    ? refuse('SNOOZE_TOO_LONG', { path, params: { minutes: limit.minutes } })
    : until;
}
