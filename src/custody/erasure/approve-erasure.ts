import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { conflict, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Notifications } from '../../notifications/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { ERASURE_WAIT_HOURS } from '../domain/erasure.js';
import { Erasures } from '../store/erasures.repository.js';
import { Erasure, presentErasure } from './erasure.type.js';
import type { ErasureOutcome } from './request-erasure.js';

@InputType('ApproveErasureInput')
export class ApproveErasureInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  erasureId: string;
}

@ObjectType('ApproveErasureSuccess')
export class ApproveErasureSuccess {
  @Field(() => Erasure)
  erasure: Erasure;
}

export const ApproveErasureResult = resultUnion('ApproveErasureResult', ApproveErasureSuccess);

/** Agrees to an erasure as the second person; the table itself forbids the first. It is carried out after 72 hours. */
@Injectable()
export class ApproveErasure implements Verb<ApproveErasureInput, ErasureOutcome, ApproveErasureSuccess> {
  readonly operation = 'approveErasure';
  readonly input = ApproveErasureInput;

  constructor(
    private readonly db: Db,
    private readonly erasures: Erasures,
    private readonly notifications: Notifications,
  ) {}

  async handle({ erasureId: id }: ApproveErasureInput): Promise<ErasureOutcome | Refusal> {
    const row = await this.erasures.locked(id);
    if (!row) return notFound('erasureId');
    const approvedBy = (await this.db.actor()).id!;
    if (row.requestedBy === approvedBy) return conflict('NEEDS_SECOND_PERSON', 'erasureId');
    if (row.ended) return conflict('ERASURE_ENDED', 'erasureId');
    if (row.approvedBy) return conflict('ERASURE_APPROVED', 'erasureId');
    const now = await this.db.now();
    await this.erasures.approve(id, {
      approvedBy,
      approvedAt: toDate(now),
      dueAt: toDate(now.add({ hours: ERASURE_WAIT_HOURS })),
    });
    this.db.touch(...row.personIds);
    await this.notifications.tell({
      to: { roles: ['COORDINATOR'] },
      kind: 'ERASURE_AGREED',
      ref: { type: 'ERASURE', id },
      dedupeKey: `erasure-agreed:${id}`,
    });
    return { erasureId: id };
  }

  async present({ erasureId }: ErasureOutcome): Promise<ApproveErasureSuccess> {
    const row = (await this.erasures.findOne(erasureId))!;
    return Object.assign(new ApproveErasureSuccess(), { erasure: presentErasure(row) });
  }
}
