import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { conflict, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { PossibleDuplicates } from '../store/possible-duplicates.repository.js';

@InputType('DismissDuplicateInput')
export class DismissDuplicateInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  id: string;

  @Length(3, 1000)
  @Field(() => String, { description: 'why these are two people' })
  reason: string;
}

@ObjectType('DismissDuplicateSuccess')
export class DismissDuplicateSuccess {
  @Field(() => ID)
  id: string;
}

export const DismissDuplicateResult = resultUnion('DismissDuplicateResult', DismissDuplicateSuccess);

interface DismissOutcome extends Record<string, unknown> {
  readonly id: string;
}

/** Says that two records are two people. They are not asked about again; `reopenDuplicate` takes it back. */
@Injectable()
export class DismissDuplicate implements Verb<
  DismissDuplicateInput,
  DismissOutcome,
  DismissDuplicateSuccess
> {
  readonly operation = 'dismissDuplicate';
  readonly input = DismissDuplicateInput;

  constructor(
    private readonly db: Db,
    private readonly duplicates: PossibleDuplicates,
  ) {}

  async handle({ id, reason }: DismissDuplicateInput): Promise<DismissOutcome | Refusal> {
    const duplicate = await this.duplicates.find(id);
    if (!duplicate) return notFound('id');
    const by = (await this.db.actor()).id;
    const at = toDate(await this.db.now());
    const isFirst = await this.duplicates.dismiss(duplicate, { by, at, reason });
    return isFirst ? { id } : conflict('ALREADY_DISMISSED', 'id');
  }

  present({ id }: DismissOutcome): Promise<DismissDuplicateSuccess> {
    return Promise.resolve(Object.assign(new DismissDuplicateSuccess(), { id }));
  }
}
