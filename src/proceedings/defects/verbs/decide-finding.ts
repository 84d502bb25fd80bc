import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Matches } from 'class-validator';
import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '../../../kernel/index.js';
import { CaseStudies } from '../case-study.js';
import { FINDING_ID } from '../finding-id.js';
import { FindingDesk } from '../finding-desk.js';
import { Finding, FindingCounts } from '../finding.type.js';

/** Which finding is decided about. */
@InputType({ isAbstract: true })
export abstract class FindingInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  detentionId: string;

  @Matches(FINDING_ID)
  @Field(() => ID)
  findingId: string;
}

@ObjectType({ isAbstract: true })
export abstract class FindingDecided {
  @Field(() => Finding)
  finding: Finding;

  @Field(() => FindingCounts, { description: 'of the whole case, as they stand now' })
  counts: FindingCounts;
}

/** What a decision about a finding leaves to be remembered: a finding's key holds codes and ids only. */
export interface FindingOutcome extends Record<string, unknown> {
  readonly detentionId: string;
  readonly findingId: string;
}

/** Does what the three decisions about a finding share. */
@Injectable()
export class FindingDecisions {
  constructor(
    readonly desk: FindingDesk,
    private readonly studies: CaseStudies,
  ) {}

  outcome(done: Refusal | void, { detentionId, findingId }: FindingOutcome): FindingOutcome | Refusal {
    return isRefusal(done) ? done : { detentionId, findingId };
  }

  async present<S extends FindingDecided>(
    success: S,
    { detentionId, findingId }: FindingOutcome,
  ): Promise<S> {
    await this.studies.anew(detentionId);
    return Object.assign(success, {
      finding: (await this.desk.of(detentionId)).find(({ id }) => id === findingId),
      counts: await this.desk.counts(detentionId),
    });
  }
}
