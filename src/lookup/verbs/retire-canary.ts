import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { notFound, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { FamilySnapshotWake } from '../jobs/family-snapshot-wake.js';
import { FamilyCanaries } from '../lookup.types.js';
import { Canaries } from '../store/canaries.repository.js';

@InputType('RetireCanaryInput')
export class RetireCanaryInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'as its maker gave it, or as an alert names it' })
  id: string;
}

@ObjectType('RetireCanarySuccess')
export class RetireCanarySuccess {
  @Field(() => FamilyCanaries)
  canaries: FamilyCanaries;
}

export const RetireCanaryResult = resultUnion('RetireCanaryResult', RetireCanarySuccess);

interface RetiredOutcome extends Record<string, unknown> {
  readonly canaryId: string;
}

/** Takes a canary out of the snapshot: one whose name turned out to be somebody's. */
@Injectable()
export class RetireCanary implements Verb<RetireCanaryInput, RetiredOutcome, RetireCanarySuccess> {
  readonly operation = 'retireCanary';
  readonly input = RetireCanaryInput;

  constructor(
    private readonly canaries: Canaries,
    private readonly snapshot: FamilySnapshotWake,
  ) {}

  async handle({ id }: RetireCanaryInput): Promise<RetiredOutcome | Refusal> {
    if (!(await this.canaries.retire(id))) return notFound('id');
    this.snapshot.wake();
    return { canaryId: id };
  }

  async present(): Promise<RetireCanarySuccess> {
    const canaries = Object.assign(new FamilyCanaries(), await this.canaries.counts());
    return Object.assign(new RetireCanarySuccess(), { canaries });
  }
}
