import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { notFound, refuse, type Refusal } from '../../kernel/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Vault } from '../../platform/vault/index.js';
import { FamilyAnswerEnum } from '../custody.enums.js';
import { FAMILY_ANSWERS, type FamilyAnswer } from '../domain/person-facts.js';
import { FamilyAnswerSet } from '../events.js';
import { presentDetention } from '../presenters.js';
import { codeWordPlace } from '../store/detention.entity.js';
import type { DetentionRow } from '../store/detention.entity.js';
import { Detentions } from '../store/detentions.repository.js';
import { Detention } from '../types/detention.type.js';

@InputType('SetFamilyAnswerInput')
export class SetFamilyAnswerInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID])
  detentionIds: string[];

  @IsIn(FAMILY_ANSWERS)
  @Field(() => FamilyAnswerEnum)
  answer: FamilyAnswer;

  @IsOptional()
  @Length(4, 100)
  @Field(() => String, { nullable: true, description: 'needed for CODE_WORD' })
  codeWord?: string | null;
}

@ObjectType('SetFamilyAnswerSuccess')
export class SetFamilyAnswerSuccess {
  @Field(() => [Detention])
  detentions: Detention[];
}

export const SetFamilyAnswerResult = resultUnion('SetFamilyAnswerResult', SetFamilyAnswerSuccess);

interface AnswerOutcome extends Record<string, unknown> {
  readonly detentionIds: readonly string[];
}

/** Sets what a family may be told, on the held person's word. Who set it, and when, is in the audit log. */
@Injectable()
export class SetFamilyAnswer implements Verb<SetFamilyAnswerInput, AnswerOutcome, SetFamilyAnswerSuccess> {
  readonly operation = 'setFamilyAnswer';
  readonly input = SetFamilyAnswerInput;

  constructor(
    private readonly detentions: Detentions,
    private readonly vault: Vault,
    private readonly events: Events,
  ) {}

  async handle(input: SetFamilyAnswerInput): Promise<AnswerOutcome | Refusal> {
    if (input.answer === 'CODE_WORD' && !input.codeWord) {
      return refuse('CODE_WORD_MISSING', { path: 'codeWord' });
    }
    const found = await this.detentions.find(input.detentionIds);
    if (found.length < new Set(input.detentionIds).size) return notFound('detentionIds');
    for (const row of await this.withJoined(found)) await this.set(row, input);
    return { detentionIds: found.map((row) => row.id) };
  }

  /** A person's word holds for every record of the episode: one left behind would go on answering. */
  private async withJoined(rows: readonly DetentionRow[]): Promise<DetentionRow[]> {
    const joined = await this.detentions.joinedAll(rows.map((row) => row.id));
    return this.detentions.find([...new Set([...joined.values()].flat())]);
  }

  private async set(
    { id, personId }: DetentionRow,
    { answer, codeWord }: SetFamilyAnswerInput,
  ): Promise<void> {
    const sealedCodeWord =
      answer === 'CODE_WORD' ? await this.vault.seal(personId, codeWordPlace(id), codeWord!.trim()) : null;
    await this.detentions.update(id, { familyAnswer: answer, sealedCodeWord });
    await this.events.publish(FamilyAnswerSet, { detentionId: id });
  }

  async present({ detentionIds }: AnswerOutcome): Promise<SetFamilyAnswerSuccess> {
    const rows = await this.detentions.find(detentionIds);
    return Object.assign(new SetFamilyAnswerSuccess(), { detentions: rows.map(presentDetention) });
  }
}
