import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsUUID, Length } from 'class-validator';
import { CustodyStores } from '../../custody/index.js';
import { conflict, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { InterestConflicts } from '../store/interest-conflicts.repository.js';

const MOST = 20;

@InputType('DeclareConflictInput')
export class DeclareConflictInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the declaration, made on the device' })
  id: string;

  @ArrayMaxSize(MOST, { context: { code: 'TOO_MANY_ROWS', limit: MOST } })
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: 'two or more: each with each' })
  personIds: string[];

  @Length(3, 1000)
  @Field(() => String, { description: 'kept sealed' })
  reason: string;
}

@ObjectType('DeclareConflictSuccess')
export class DeclareConflictSuccess {
  @Field(() => ID)
  conflictId: string;
}

export const DeclareConflictResult = resultUnion('DeclareConflictResult', DeclareConflictSuccess);

interface DeclareOutcome extends Record<string, unknown> {
  readonly conflictId: string;
  readonly personIds: readonly string[];
}

/** Says that one lawyer should not defend these people together (CAO 748(4)). */
@Injectable()
export class DeclareConflict implements Verb<DeclareConflictInput, DeclareOutcome, DeclareConflictSuccess> {
  readonly operation = 'declareConflict';
  readonly input = DeclareConflictInput;

  constructor(
    private readonly db: Db,
    private readonly stores: CustodyStores,
    private readonly conflicts: InterestConflicts,
  ) {}

  async handle(input: DeclareConflictInput): Promise<DeclareOutcome | Refusal> {
    const personIds = [...new Set(input.personIds)];
    if (personIds.length < 2) return refuse('TWO_PERSONS_NEEDED', { path: 'personIds' });
    const found = await this.stores.persons.find(personIds);
    if (found.length < personIds.length) return notFound('personIds');
    if (await this.conflicts.exists(input.id)) return conflict('ID_TAKEN', 'id');
    await this.conflicts.add({
      id: input.id,
      personIds,
      reason: input.reason.trim(),
      declaredBy: (await this.db.actor()).id,
      declaredAt: toDate(await this.db.now()),
    });
    return { conflictId: input.id, personIds };
  }

  async present({ conflictId }: DeclareOutcome): Promise<DeclareConflictSuccess> {
    return Object.assign(new DeclareConflictSuccess(), { conflictId });
  }
}
