import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';
import { conflict, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { AdviceHandles } from '../advice-handles.js';
import { CustodyStores } from '../custody-stores.js';
import { MergeNews } from '../merge-news.js';
import { MergeProposals } from '../store/merge-proposals.repository.js';

@InputType('ProposeMergeInput')
export class ProposeMergeInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the proposal, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID, { description: 'a person you may see' })
  personId: string;

  @MaxLength(400)
  @Field(() => String, { description: 'handle from advice: that may be the same person' })
  otherHandle: string;

  @Length(3, 1000)
  @Field(() => String, { description: 'why these may be one person' })
  reason: string;
}

@ObjectType('ProposeMergeSuccess')
export class ProposeMergeSuccess {
  @Field(() => ID)
  proposalId: string;
}

export const ProposeMergeResult = resultUnion('ProposeMergeResult', ProposeMergeSuccess);

interface ProposeOutcome extends Record<string, unknown> {
  readonly proposalId: string;
}

/** Puts before the coordinators that a person is one the proposer may not see. Joins nothing and shows nothing. */
@Injectable()
export class ProposeMerge implements Verb<ProposeMergeInput, ProposeOutcome, ProposeMergeSuccess> {
  readonly operation = 'proposeMerge';
  readonly input = ProposeMergeInput;

  constructor(
    private readonly db: Db,
    private readonly stores: CustodyStores,
    private readonly proposals: MergeProposals,
    private readonly handles: AdviceHandles,
    private readonly news: MergeNews,
  ) {}

  async handle(input: ProposeMergeInput): Promise<ProposeOutcome | Refusal> {
    const { id: proposedBy } = await this.db.actor();
    if (!(await this.stores.persons.findOne(input.personId))) return notFound('personId');
    const otherPersonId = this.handles.resolve(input.otherHandle, proposedBy);
    if (!otherPersonId) return refuse('HANDLE_UNKNOWN', { path: 'otherHandle' });
    const { merges } = this.stores;
    const ends = await merges.canonicalPersonIds([input.personId, otherPersonId]);
    if (new Set(ends.map(({ canonicalId }) => canonicalId)).size < 2) {
      return conflict('ALREADY_ONE_PERSON', 'otherHandle');
    }
    if (await this.proposals.find(input.id)) return conflict('ID_TAKEN', 'id');
    const { id, personId, reason } = input;
    const proposedAt = toDate(await this.db.now());
    await this.proposals.add({
      id,
      personId,
      otherPersonId,
      reason,
      proposedBy: proposedBy!,
      proposedAt,
    });
    await this.news.proposed(id);
    return { proposalId: id };
  }

  present({ proposalId }: ProposeOutcome): Promise<ProposeMergeSuccess> {
    return Promise.resolve(Object.assign(new ProposeMergeSuccess(), { proposalId }));
  }
}
