import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { conflict, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { CustodyStores } from '../custody-stores.js';
import { MergeUndone } from '../events.js';
import { presentPerson } from '../presenters.js';
import { Person } from '../types/person.type.js';

@InputType('UndoMergeInput')
export class UndoMergeInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  mergeId: string;

  @Length(3, 1000)
  @Field(() => String)
  reason: string;
}

@ObjectType('UndoMergeSuccess')
export class UndoMergeSuccess {
  @Field(() => [Person], { description: 'the two records, as they were' })
  persons: Person[];

  @Field(() => [ID], { description: 'typed while merged: each stays with the record it was typed on' })
  typedWhileMerged: string[];
}

export const UndoMergeResult = resultUnion('UndoMergeResult', UndoMergeSuccess);

interface UndoOutcome extends Record<string, unknown> {
  readonly mergeId: string;
}

/** Takes a merge back by closing its redirects. */
@Injectable()
export class UndoMerge implements Verb<UndoMergeInput, UndoOutcome, UndoMergeSuccess> {
  readonly operation = 'undoMerge';
  readonly input = UndoMergeInput;

  constructor(
    private readonly db: Db,
    private readonly stores: CustodyStores,
    private readonly events: Events,
  ) {}

  async handle(input: UndoMergeInput): Promise<UndoOutcome | Refusal> {
    const { merges } = this.stores;
    const merge = await merges.find(input.mergeId);
    if (!merge) return notFound('mergeId');
    if (merge.undoneAt) return conflict('ALREADY_UNDONE', 'mergeId');
    const undoneBy = (await this.db.actor()).id;
    await merges.undo(merge, {
      undoneBy,
      undoneAt: toDate(await this.db.now()),
      reason: input.reason,
    });
    const detentionIds = await merges.detentionIdsOf([merge.keptPersonId, merge.mergedPersonId]);
    await this.events.publish(MergeUndone, { mergeId: merge.id, detentionIds });
    return { mergeId: merge.id };
  }

  async present({ mergeId }: UndoOutcome): Promise<UndoMergeSuccess> {
    const { merges, persons } = this.stores;
    const merge = (await merges.find(mergeId))!;
    const rows = await persons.find([merge.keptPersonId, merge.mergedPersonId]);
    return Object.assign(new UndoMergeSuccess(), {
      persons: rows.map(presentPerson),
      typedWhileMerged: await merges.typedWhileMerged(merge),
    });
  }
}
