import { Injectable } from '@nestjs/common';
import { InputType, ObjectType } from '@nestjs/graphql';
import { type Refusal } from '../../../kernel/index.js';
import { resultUnion, type Verb } from '../../../platform/graphql/index.js';
import { FindingDecided, FindingDecisions, FindingInput, type FindingOutcome } from './decide-finding.js';

@InputType('ReopenFindingInput')
export class ReopenFindingInput extends FindingInput {}

@ObjectType('ReopenFindingSuccess')
export class ReopenFindingSuccess extends FindingDecided {}

export const ReopenFindingResult = resultUnion('ReopenFindingResult', ReopenFindingSuccess);

/** Takes a decision about a finding back: it is open again. */
@Injectable()
export class ReopenFinding implements Verb<ReopenFindingInput, FindingOutcome, ReopenFindingSuccess> {
  readonly operation = 'reopenFinding';
  readonly input = ReopenFindingInput;

  constructor(private readonly decisions: FindingDecisions) {}

  async handle(input: ReopenFindingInput): Promise<FindingOutcome | Refusal> {
    const done = await this.decisions.desk.reopen(input.detentionId, input.findingId);
    return this.decisions.outcome(done, { detentionId: input.detentionId, findingId: input.findingId });
  }

  present(outcome: FindingOutcome): Promise<ReopenFindingSuccess> {
    return this.decisions.present(new ReopenFindingSuccess(), outcome);
  }
}
