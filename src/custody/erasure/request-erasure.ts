import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { conflict, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Notifications } from '../../notifications/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { ERASURE_REASONS, type ErasureReason } from '../domain/erasure.js';
import { ErasureAsked } from '../events.js';
import { Erasures } from '../store/erasures.repository.js';
import { Persons } from '../store/persons.repository.js';
import { Erasure, ErasureReasonEnum, presentErasure } from './erasure.type.js';

@InputType('RequestErasureInput')
export class RequestErasureInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the erasure, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  personId: string;

  @IsIn(ERASURE_REASONS)
  @Field(() => ErasureReasonEnum)
  reason: ErasureReason;

  @IsOptional()
  @Length(3, 1000)
  @Field(() => String, { nullable: true, description: 'for colleagues who see the person; erased with them' })
  note?: string | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, { nullable: true, description: 'needed where the person is not known to be free' })
  evenIfHeld?: boolean | null;
}

@ObjectType('RequestErasureSuccess')
export class RequestErasureSuccess {
  @Field(() => Erasure)
  erasure: Erasure;
}

export const RequestErasureResult = resultUnion('RequestErasureResult', RequestErasureSuccess);

export interface ErasureOutcome extends Record<string, unknown> {
  readonly erasureId: string;
}

/** Asks that a person be erased, with every record of them. Families are answered about them no more from now on. */
@Injectable()
export class RequestErasure implements Verb<RequestErasureInput, ErasureOutcome, RequestErasureSuccess> {
  readonly operation = 'requestErasure';
  readonly input = RequestErasureInput;

  constructor(
    private readonly db: Db,
    private readonly persons: Persons,
    private readonly erasures: Erasures,
    private readonly events: Events,
    private readonly notifications: Notifications,
  ) {}

  async handle(input: RequestErasureInput): Promise<ErasureOutcome | Refusal> {
    const { id, reason } = input;
    if (!(await this.persons.findOne(input.personId))) return notFound('personId');
    if (await this.erasures.findOne(id)) return conflict('ID_TAKEN', 'id');
    const personIds = await this.erasures.recordsOf(input.personId);
    if (await this.erasures.isAsked(personIds)) return conflict('ERASURE_ASKED', 'personId');
    const episodes = await this.erasures.episodesOf(personIds);
    // a lawyer may be on the way to them
    if (episodes.open > 0 && !input.evenIfHeld) return conflict('STILL_HELD', 'evenIfHeld');
    await this.erasures.add({
      id,
      reason,
      personIds,
      personId: input.personId,
      episodes: episodes.ids.length,
      note: input.note ?? null,
      requestedBy: (await this.db.actor()).id!,
      requestedAt: toDate(await this.db.now()),
    });
    this.db.touch(...personIds);
    await this.events.publish(ErasureAsked, { erasureId: id });
    await this.notifications.tell({
      to: { roles: ['ADMINISTRATOR'] },
      kind: 'ERASURE_WAITS',
      ref: { type: 'ERASURE', id },
      dedupeKey: `erasure-waits:${id}`,
    });
    return { erasureId: id };
  }

  async present({ erasureId }: ErasureOutcome): Promise<RequestErasureSuccess> {
    const row = (await this.erasures.findOne(erasureId))!;
    return Object.assign(new RequestErasureSuccess(), { erasure: presentErasure(row) });
  }
}
