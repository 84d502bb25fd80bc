import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { conflict, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { presentDeskDuty } from '../presenters.js';
import { DeskDuties } from '../store/desk-duties.repository.js';
import { Leaves } from '../store/leaves.repository.js';
import { DeskDuty } from '../types/desk.type.js';

@InputType('TakeDeskInput')
export class TakeDeskInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;
}

@ObjectType('TakeDeskSuccess')
export class TakeDeskSuccess {
  @Field(() => DeskDuty)
  duty: DeskDuty;
}

export const TakeDeskResult = resultUnion('TakeDeskResult', TakeDeskSuccess);

interface DeskOutcome extends Record<string, unknown> {
  readonly dutyId: string;
}

/** "I have the desk." Said again it begins the same duty's time anew. */
@Injectable()
export class TakeDesk implements Verb<TakeDeskInput, DeskOutcome, TakeDeskSuccess> {
  readonly operation = 'takeDesk';
  readonly input = TakeDeskInput;

  constructor(
    private readonly db: Db,
    private readonly duties: DeskDuties,
    private readonly leaves: Leaves,
  ) {}

  async handle(): Promise<DeskOutcome | Refusal> {
    const staffId = (await this.db.actor()).id!;
    const now = await this.db.now();
    await this.duties.lock();
    if ((await this.leaves.awayNow([staffId])).has(staffId)) return conflict('ON_LEAVE');
    return { dutyId: (await this.duties.take(staffId, now)).id };
  }

  async present({ dutyId }: DeskOutcome): Promise<TakeDeskSuccess> {
    const row = await this.duties.findOne(dutyId);
    return Object.assign(new TakeDeskSuccess(), { duty: row && presentDeskDuty(row) });
  }
}
