import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { checkTime, CustodyStores } from '../../custody/index.js';
import { conflict, isRefusal, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Signals } from '../../platform/events/index.js';
import { resultUnion, storeWhen, WhenInput, whenOf, type Verb } from '../../platform/graphql/index.js';
import { NamedLawyer } from '../named-lawyer.js';
import { presentPresence } from '../presenters.js';
import { Presences } from '../store/presences.repository.js';
import { Presence } from '../types/presence.type.js';

@InputType('CheckInInput')
export class CheckInInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the presence, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  departmentId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'for a coordinator: who stands there' })
  lawyerId?: string | null;

  @ValidateNested()
  @Type(() => WhenInput)
  @Field(() => WhenInput)
  at: WhenInput;
}

@ObjectType('CheckInSuccess')
export class CheckInSuccess {
  @Field(() => Presence)
  presence: Presence;
}

export const CheckInResult = resultUnion('CheckInResult', CheckInSuccess);

interface CheckInOutcome extends Record<string, unknown> {
  readonly presenceId: string;
}

/** "I am at the door of D." Ends the lawyer's stay at any other door. */
@Injectable()
export class CheckIn implements Verb<CheckInInput, CheckInOutcome, CheckInSuccess> {
  readonly operation = 'checkIn';
  readonly input = CheckInInput;

  constructor(
    private readonly db: Db,
    private readonly stores: CustodyStores,
    private readonly lawyers: NamedLawyer,
    private readonly presences: Presences,
    private readonly signals: Signals,
  ) {}

  async handle(input: CheckInInput): Promise<CheckInOutcome | Refusal> {
    const lawyerId = await this.lawyers.of(input.lawyerId);
    if (isRefusal(lawyerId)) return lawyerId;
    const department = await this.stores.departments.standingOf(input.departmentId);
    if (!department) return notFound('departmentId');
    if (await this.presences.findOne(input.id)) return conflict('ID_TAKEN', 'id');
    const now = await this.db.now();
    const when = whenOf(input.at, department.zone);
    const time = checkTime(when, now, 'at');
    if (isRefusal(time)) return time;
    const left = await this.presences.arrive({
      id: input.id,
      lawyerId,
      departmentId: input.departmentId,
      saidAt: storeWhen(when),
      since: toDate(time.effectiveAt),
      clockSuspect: time.clockSuspect,
      recordedBy: (await this.db.actor()).id,
      recordedAt: toDate(now),
    });
    await this.signals.send('board', [...new Set([input.departmentId, ...left])]);
    return { presenceId: input.id };
  }

  async present({ presenceId }: CheckInOutcome): Promise<CheckInSuccess> {
    const row = await this.presences.findOne(presenceId);
    return Object.assign(new CheckInSuccess(), { presence: row && presentPresence(row) });
  }
}
