import { Injectable } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import {
  CLAIM_KINDS,
  ClaimKindEnum,
  CustodyStores,
  CustodyVerbs,
  type ClaimKind,
} from '../../custody/index.js';
import { conflict, isRefusal, notFound, type Refusal } from '../../kernel/index.js';
import type { Verb } from '../../platform/graphql/index.js';
import { sourceOf } from '../domain/promotion.js';
import { PromotionDesk } from '../promotion-desk.js';
import { namedHere, whenInputOf } from '../told-when.js';
import { PersonPromotionInput } from './promote.input.js';
import { PromotionPresenter, type PromoteReportSuccess, type PromotionOutcome } from './promotion-result.js';

@InputType('PromoteReportToClaimInput')
export class PromoteReportToClaimInput extends PersonPromotionInput {
  @IsUUID()
  @Field(() => ID, { description: 'the open case it tells of' })
  detentionId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the claim, made on the device' })
  claimId: string;

  @IsOptional()
  @IsIn(CLAIM_KINDS)
  @Field(() => ClaimKindEnum, { nullable: true, description: 'SEEN by default' })
  kind?: ClaimKind | null;
}

/** Puts what was told beside what is known of an open case: by hearsay, so that nothing anybody saw is changed. */
@Injectable()
export class PromoteReportToClaim implements Verb<
  PromoteReportToClaimInput,
  PromotionOutcome,
  PromoteReportSuccess
> {
  readonly operation = 'promoteReportToClaim';
  readonly input = PromoteReportToClaimInput;

  constructor(
    private readonly desk: PromotionDesk,
    private readonly custody: CustodyStores,
    private readonly verbs: CustodyVerbs,
    private readonly presenter: PromotionPresenter,
  ) {}

  async handle(input: PromoteReportToClaimInput): Promise<PromotionOutcome | Refusal> {
    const begun = await this.desk.begin(input.reportId, input.reportedPersonId);
    if (isRefusal(begun)) return begun;
    const { report, person } = begun;
    const detention = await this.custody.detentions.findOne(
      await this.custody.detentions.canonicalId(input.detentionId),
    );
    if (!detention) return notFound('detentionId');
    if (detention.status === 'RELEASED') return conflict('DETENTION_NOT_OPEN', 'detentionId');
    const claimed = await this.verbs.claimCustody.handle({
      clientId: input.clientId,
      id: input.claimId,
      detentionId: detention.id,
      kind: input.kind ?? 'SEEN',
      // "he is held", with no word of where, contradicts nothing: it leaves the place as the case has it
      departmentId: input.departmentId ?? report.departmentId ?? detention.departmentId,
      at: input.seenAt ?? whenInputOf(report.saidAt),
      source: sourceOf(report.channel, report.relationship),
    });
    if (isRefusal(claimed)) return namedHere(claimed, { id: 'claimId', at: 'seenAt' });
    const kept = await this.desk.keep(
      {
        id: input.id,
        reportId: report.id,
        reportPersonId: person?.id ?? null,
        kind: 'CLAIM',
        detentionId: detention.id,
        claimId: input.claimId,
        departmentId: null,
        settles: input.settles ?? null,
      },
      input.note,
    );
    if (isRefusal(kept)) return kept;
    return { promotionId: input.id, reportId: report.id, detentionId: detention.id };
  }

  present(outcome: PromotionOutcome): Promise<PromoteReportSuccess> {
    return this.presenter.present(outcome);
  }
}
