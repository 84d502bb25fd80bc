import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { conflict, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { ErasureAsked } from '../events.js';
import { Erasures } from '../store/erasures.repository.js';
import { Erasure, presentErasure } from './erasure.type.js';
import type { ErasureOutcome } from './request-erasure.js';

@InputType('WithdrawErasureInput')
export class WithdrawErasureInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  erasureId: string;
}

@ObjectType('WithdrawErasureSuccess')
export class WithdrawErasureSuccess {
  @Field(() => Erasure)
  erasure: Erasure;
}

export const WithdrawErasureResult = resultUnion('WithdrawErasureResult', WithdrawErasureSuccess);

/** Takes an erasure back before it is carried out. Afterwards nobody can. */
@Injectable()
export class WithdrawErasure implements Verb<WithdrawErasureInput, ErasureOutcome, WithdrawErasureSuccess> {
  readonly operation = 'withdrawErasure';
  readonly input = WithdrawErasureInput;

  constructor(
    private readonly db: Db,
    private readonly erasures: Erasures,
    private readonly events: Events,
  ) {}

  async handle({ erasureId: id }: WithdrawErasureInput): Promise<ErasureOutcome | Refusal> {
    const row = await this.erasures.locked(id);
    if (!row) return notFound('erasureId');
    if (row.ended) return conflict('ERASURE_ENDED', 'erasureId');
    const endedBy = (await this.db.actor()).id;
    await this.erasures.end(id, { ended: 'WITHDRAWN', endedBy, endedAt: toDate(await this.db.now()) });
    this.db.touch(...row.personIds);
    await this.events.publish(ErasureAsked, { erasureId: id });
    return { erasureId: id };
  }

  async present({ erasureId }: ErasureOutcome): Promise<WithdrawErasureSuccess> {
    const row = (await this.erasures.findOne(erasureId))!;
    return Object.assign(new WithdrawErasureSuccess(), { erasure: presentErasure(row) });
  }
}
