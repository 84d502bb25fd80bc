import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { checkTime } from '../../custody/index.js';
import {
  conflict,
  isBefore,
  isRefusal,
  notFound,
  refuse,
  toDate,
  toInstant,
  type Refusal,
} from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Signals } from '../../platform/events/index.js';
import { resultUnion, WhenInput, whenOf, type Verb } from '../../platform/graphql/index.js';
import { isStayOpen, mayEndStay } from '../presence.policy.js';
import { presentPresence } from '../presenters.js';
import { Presences } from '../store/presences.repository.js';
import { Presence } from '../types/presence.type.js';

@InputType('CheckOutInput')
export class CheckOutInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  presenceId: string;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  at: WhenInput;
}

@ObjectType('CheckOutSuccess')
export class CheckOutSuccess {
  @Field(() => Presence)
  presence: Presence;
}

export const CheckOutResult = resultUnion('CheckOutResult', CheckOutSuccess);

interface CheckOutOutcome extends Record<string, unknown> {
  readonly presenceId: string;
}

/** Leaves a door; with it goes the sight of the people held there, but for one's own. */
@Injectable()
export class CheckOut implements Verb<CheckOutInput, CheckOutOutcome, CheckOutSuccess> {
  readonly operation = 'checkOut';
  readonly input = CheckOutInput;

  constructor(
    private readonly db: Db,
    private readonly presences: Presences,
    private readonly signals: Signals,
  ) {}

  async handle(input: CheckOutInput): Promise<CheckOutOutcome | Refusal> {
    const presence = await this.presences.findOne(input.presenceId);
    if (!presence) return notFound('presenceId');
    const actor = await this.db.actor();
    if (!mayEndStay(actor, presence)) return refuse('NOT_YOURS', { path: 'presenceId' });
    if (!isStayOpen(presence)) return conflict('ALREADY_LEFT', 'presenceId');
    const time = checkTime(whenOf(input.at, presence.saidAt.zone), await this.db.now(), 'at');
    if (isRefusal(time)) return time;
    if (isBefore(time.effectiveAt, toInstant(presence.since))) {
      return refuse('LEFT_BEFORE_ARRIVAL', { path: 'at' });
    }
    await this.presences.leave(presence.id, toDate(time.effectiveAt), actor.id);
    await this.signals.send('board', [presence.departmentId]);
    return { presenceId: presence.id };
  }

  async present({ presenceId }: CheckOutOutcome): Promise<CheckOutSuccess> {
    const row = await this.presences.findOne(presenceId);
    return Object.assign(new CheckOutSuccess(), { presence: row && presentPresence(row) });
  }
}
