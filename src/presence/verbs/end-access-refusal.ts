import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { conflict, isRefusal, notFound, refuse, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { readWhen, resultUnion, WhenInput, type Verb } from '../../platform/graphql/index.js';
import { mayTellOfRefusal } from '../presence.policy.js';
import { presentAccessRefusal } from '../presenters.js';
import { RefusalAlarm } from '../refusal-alarm.js';
import { readEnd } from '../refusal-end.js';
import { AccessRefusals } from '../store/access-refusals.repository.js';
import { AccessRefusal } from '../types/access-refusal.type.js';

@InputType('EndAccessRefusalInput')
export class EndAccessRefusalInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  refusalId: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { nullable: true, description: 'when the lawyer gave up' })
  waitedUntil?: WhenInput | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput, { nullable: true, description: 'when the lawyer was let in' })
  admittedAt?: WhenInput | null;
}

@ObjectType('EndAccessRefusalSuccess')
export class EndAccessRefusalSuccess {
  @Field(() => AccessRefusal)
  refusal: AccessRefusal;
}

export const EndAccessRefusalResult = resultUnion('EndAccessRefusalResult', EndAccessRefusalSuccess);

interface RefusalOutcome extends Record<string, unknown> {
  readonly refusalId: string;
}

/** Records when a wait at a door ended, and how. */
@Injectable()
export class EndAccessRefusal implements Verb<
  EndAccessRefusalInput,
  RefusalOutcome,
  EndAccessRefusalSuccess
> {
  readonly operation = 'endAccessRefusal';
  readonly input = EndAccessRefusalInput;

  constructor(
    private readonly db: Db,
    private readonly refusals: AccessRefusals,
    private readonly alarm: RefusalAlarm,
  ) {}

  async handle(input: EndAccessRefusalInput): Promise<RefusalOutcome | Refusal> {
    const row = await this.refusals.findOne(input.refusalId);
    if (!row) return notFound('refusalId');
    const actor = await this.db.actor();
    if (!mayTellOfRefusal(actor, row)) return refuse('NOT_YOURS', { path: 'refusalId' });
    if (row.endedAt) return conflict('ALREADY_ENDED', 'refusalId');
    const arrival = { said: readWhen(row.arrivedSaid), clockSuspect: row.clockSuspect };
    const end = readEnd(input, arrival, await this.db.now(), actor.id);
    if (isRefusal(end)) return end;
    if (!end) return refuse('END_MISSING', { path: 'admittedAt' });
    await this.refusals.end(row.id, end);
    await this.alarm.over(row.departmentId);
    return { refusalId: row.id };
  }

  async present({ refusalId }: RefusalOutcome): Promise<EndAccessRefusalSuccess> {
    const row = await this.refusals.findOne(refusalId);
    const refusal = row && presentAccessRefusal(row, await this.db.now());
    return Object.assign(new EndAccessRefusalSuccess(), { refusal });
  }
}
