import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { type Refusal } from '../../../kernel/index.js';
import { resultUnion, type Verb } from '../../../platform/graphql/index.js';
import { FindingDecided, FindingDecisions, FindingInput, type FindingOutcome } from './decide-finding.js';

@InputType('UseFindingInput')
export class UseFindingInput extends FindingInput {
  @IsUUID()
  @Field(() => ID)
  filingId: string;
}

@ObjectType('UseFindingSuccess')
export class UseFindingSuccess extends FindingDecided {}

export const UseFindingResult = resultUnion('UseFindingResult', UseFindingSuccess);

/** Marks a finding as used in a filing that stands. */
@Injectable()
export class UseFinding implements Verb<UseFindingInput, FindingOutcome, UseFindingSuccess> {
  readonly operation = 'useFinding';
  readonly input = UseFindingInput;

  constructor(private readonly decisions: FindingDecisions) {}

  async handle(input: UseFindingInput): Promise<FindingOutcome | Refusal> {
    const done = await this.decisions.desk.useOne(input.detentionId, input.findingId, input.filingId);
    return this.decisions.outcome(done, { detentionId: input.detentionId, findingId: input.findingId });
  }

  present(outcome: FindingOutcome): Promise<UseFindingSuccess> {
    return this.decisions.present(new UseFindingSuccess(), outcome);
  }
}
