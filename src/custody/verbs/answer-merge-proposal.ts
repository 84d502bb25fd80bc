import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID, Length } from 'class-validator';
import { conflict, isRefusal, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { MergeNews } from '../merge-news.js';
import { MergeProposals, type MergeProposalRow } from '../store/merge-proposals.repository.js';
import { PossibleDuplicates } from '../store/possible-duplicates.repository.js';
import { MergePersons } from './merge-persons.js';

@InputType('AnswerMergeProposalInput')
export class AnswerMergeProposalInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  proposalId: string;

  @IsBoolean()
  @Field(() => Boolean, { description: 'true merges; the merge has the id of the proposal' })
  confirm: boolean;

  @Length(3, 1000)
  @Field(() => String)
  reason: string;

  @IsOptional()
  @Length(3, 1000)
  @Field(() => String, { nullable: true, description: 'as in mergePersons' })
  twoPlacesReason?: string | null;
}

@ObjectType('AnswerMergeProposalSuccess')
export class AnswerMergeProposalSuccess {
  @Field(() => ID)
  proposalId: string;

  @Field(() => ID, { nullable: true })
  mergeId: string | null;
}

export const AnswerMergeProposalResult = resultUnion('AnswerMergeProposalResult', AnswerMergeProposalSuccess);

interface AnswerOutcome extends Record<string, unknown> {
  readonly proposalId: string;
  readonly mergeId: string | null;
}

/** A coordinator, who sees both, says whether they are one person; the proposer hears that there is an answer. */
@Injectable()
export class AnswerMergeProposal implements Verb<
  AnswerMergeProposalInput,
  AnswerOutcome,
  AnswerMergeProposalSuccess
> {
  readonly operation = 'answerMergeProposal';
  readonly input = AnswerMergeProposalInput;

  constructor(
    private readonly db: Db,
    private readonly proposals: MergeProposals,
    private readonly merge: MergePersons,
    private readonly news: MergeNews,
    private readonly duplicates: PossibleDuplicates,
  ) {}

  async handle(input: AnswerMergeProposalInput): Promise<AnswerOutcome | Refusal> {
    const { proposalId, confirm, reason } = input;
    const proposal = await this.proposals.find(proposalId);
    if (!proposal) return notFound('proposalId');
    const isFirst = await this.proposals.answer(proposal, {
      answer: confirm ? 'CONFIRMED' : 'DECLINED',
      by: (await this.db.actor()).id,
      at: toDate(await this.db.now()),
      reason,
    });
    if (!isFirst) return conflict('ALREADY_ANSWERED', 'proposalId');
    await this.news.answered(proposalId, proposal.proposedBy);
    if (!confirm) {
      await this.setAside(proposal, reason);
      return { proposalId, mergeId: null };
    }
    const merged = await this.merge.handle({
      clientId: input.clientId,
      id: proposalId,
      keptPersonId: proposal.otherPersonId,
      mergedPersonId: proposal.personId,
      reason,
      twoPlacesReason: input.twoPlacesReason,
    });
    return isRefusal(merged) ? merged : { proposalId, mergeId: merged.mergeId };
  }

  /** Whoever declined has said that these are two people: they need not say it again. */
  private async setAside({ personId, otherPersonId }: MergeProposalRow, reason: string): Promise<void> {
    const duplicate = await this.duplicates.between(personId, otherPersonId);
    if (!duplicate) return;
    const at = toDate(await this.db.now());
    await this.duplicates.dismiss(duplicate, { by: (await this.db.actor()).id, at, reason });
  }

  present(outcome: AnswerOutcome): Promise<AnswerMergeProposalSuccess> {
    return Promise.resolve(Object.assign(new AnswerMergeProposalSuccess(), outcome));
  }
}
