import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { conflict, notFound, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { PossibleDuplicates } from '../store/possible-duplicates.repository.js';

@InputType('ReopenDuplicateInput')
export class ReopenDuplicateInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  id: string;
}

@ObjectType('ReopenDuplicateSuccess')
export class ReopenDuplicateSuccess {
  @Field(() => ID)
  id: string;
}

export const ReopenDuplicateResult = resultUnion('ReopenDuplicateResult', ReopenDuplicateSuccess);

interface ReopenOutcome extends Record<string, unknown> {
  readonly id: string;
}

/** Takes a dismissal back: the two records are a question again. */
@Injectable()
export class ReopenDuplicate implements Verb<ReopenDuplicateInput, ReopenOutcome, ReopenDuplicateSuccess> {
  readonly operation = 'reopenDuplicate';
  readonly input = ReopenDuplicateInput;

  constructor(private readonly duplicates: PossibleDuplicates) {}

  async handle({ id }: ReopenDuplicateInput): Promise<ReopenOutcome | Refusal> {
    if (!(await this.duplicates.find(id))) return notFound('id');
    return (await this.duplicates.reopen(id)) ? { id } : conflict('NOT_DISMISSED', 'id');
  }

  present({ id }: ReopenOutcome): Promise<ReopenDuplicateSuccess> {
    return Promise.resolve(Object.assign(new ReopenDuplicateSuccess(), { id }));
  }
}
