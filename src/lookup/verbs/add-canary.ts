import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { refuse, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { isWhole } from '../domain/index.js';
import { FamilySnapshotWake } from '../jobs/family-snapshot-wake.js';
import { FamilyCanaries } from '../lookup.types.js';
import { nameInKeys } from '../name-in-keys.js';
import { Canaries } from '../store/canaries.repository.js';

@InputType('AddCanaryInput')
export class AddCanaryInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  id: string;

  @Length(5, 200)
  @Field(() => String, {
    description: 'Invented, believable, with the father’s name; nobody real. It is shown to nobody again.',
  })
  fullName: string;
}

@ObjectType('AddCanarySuccess')
export class AddCanarySuccess {
  @Field(() => FamilyCanaries)
  canaries: FamilyCanaries;
}

export const AddCanaryResult = resultUnion('AddCanaryResult', AddCanarySuccess);

interface CanaryOutcome extends Record<string, unknown> {
  readonly canaryId: string;
}

/** Puts an invented person into the disclosure snapshot, and nowhere else: whoever asks for them is trying names. */
@Injectable()
export class AddCanary implements Verb<AddCanaryInput, CanaryOutcome, AddCanarySuccess> {
  readonly operation = 'addCanary';
  readonly input = AddCanaryInput;

  constructor(
    private readonly canaries: Canaries,
    private readonly snapshot: FamilySnapshotWake,
  ) {}

  async handle({ id, fullName }: AddCanaryInput): Promise<CanaryOutcome | Refusal> {
    if (!isWhole(nameInKeys(fullName))) return refuse('NAME_NOT_FULL', { path: 'fullName' });
    await this.canaries.add(id, fullName.trim());
    this.snapshot.wake();
    return { canaryId: id };
  }

  async present(): Promise<AddCanarySuccess> {
    const canaries = Object.assign(new FamilyCanaries(), await this.canaries.counts());
    return Object.assign(new AddCanarySuccess(), { canaries });
  }
}
