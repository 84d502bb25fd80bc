import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { conflict, isRefusal, notFound, type Refusal } from '../../kernel/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Clocks } from '../clocks/clocks.js';
import { FilingWithdrawn } from '../events.js';
import { FilingDesk } from '../papers/filing-desk.js';
import { presentFiling } from '../presenters.js';
import { Filings } from '../store/filings.repository.js';
import { Deadline } from '../types/deadline.type.js';
import { Filing } from '../types/papers.type.js';

@InputType('WithdrawFilingInput')
export class WithdrawFilingInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  filingId: string;

  @Length(3, 1000)
  @Field(() => String)
  reason: string;
}

@ObjectType('WithdrawFilingSuccess')
export class WithdrawFilingSuccess {
  @Field(() => Filing)
  filing: Filing;

  @Field(() => [Deadline], { description: 'the clocks that run again' })
  deadlines: Deadline[];
}

export const WithdrawFilingResult = resultUnion('WithdrawFilingResult', WithdrawFilingSuccess);

interface WithdrawOutcome extends Record<string, unknown> {
  readonly filingId: string;
}

/** Takes a filing back: its deadlines run again, as if it had never been. */
@Injectable()
export class WithdrawFiling implements Verb<WithdrawFilingInput, WithdrawOutcome, WithdrawFilingSuccess> {
  readonly operation = 'withdrawFiling';
  readonly input = WithdrawFilingInput;

  constructor(
    private readonly desk: FilingDesk,
    private readonly filings: Filings,
    private readonly clocks: Clocks,
    private readonly events: Events,
  ) {}

  async handle(input: WithdrawFilingInput): Promise<WithdrawOutcome | Refusal> {
    const row = await this.desk.claimFiling(input.filingId);
    if (!row) return notFound('filingId');
    if (row.withdrawnAt) return conflict('FILING_NOT_FOUND', 'filingId');
    await this.filings.withdraw(row, input.reason);
    const refusal = await this.desk.withdraw(row);
    if (isRefusal(refusal)) return refusal;
    await this.clocks.refresh([row.detentionId]);
    await this.events.publish(FilingWithdrawn, { detentionId: row.detentionId, filingId: row.id });
    return { filingId: row.id };
  }

  async present({ filingId }: WithdrawOutcome): Promise<WithdrawFilingSuccess> {
    const row = await this.filings.find(filingId);
    return Object.assign(new WithdrawFilingSuccess(), {
      filing: row && presentFiling(row),
      deadlines: row ? await this.desk.clocksOf(row) : [],
    });
  }
}
