import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Length } from 'class-validator';
import { type Refusal } from '../../../kernel/index.js';
import { resultUnion, type Verb } from '../../../platform/graphql/index.js';
import { FindingDecided, FindingDecisions, FindingInput, type FindingOutcome } from './decide-finding.js';

@InputType('DropFindingInput')
export class DropFindingInput extends FindingInput {
  @Length(3, 1000)
  @Field(() => String, { description: 'sealed' })
  reason: string;
}

@ObjectType('DropFindingSuccess')
export class DropFindingSuccess extends FindingDecided {}

export const DropFindingResult = resultUnion('DropFindingResult', DropFindingSuccess);

/** Drops a finding: a person decides not to raise it, and says why. */
@Injectable()
export class DropFinding implements Verb<DropFindingInput, FindingOutcome, DropFindingSuccess> {
  readonly operation = 'dropFinding';
  readonly input = DropFindingInput;

  constructor(private readonly decisions: FindingDecisions) {}

  async handle(input: DropFindingInput): Promise<FindingOutcome | Refusal> {
    const done = await this.decisions.desk.drop(input.detentionId, input.findingId, input.reason);
    return this.decisions.outcome(done, { detentionId: input.detentionId, findingId: input.findingId });
  }

  present(outcome: FindingOutcome): Promise<DropFindingSuccess> {
    return this.decisions.present(new DropFindingSuccess(), outcome);
  }
}
