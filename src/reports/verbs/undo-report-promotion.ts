import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { CustodyClaimed, CustodyStores, Withdrawals } from '../../custody/index.js';
import { conflict, notFound, type Refusal } from '../../kernel/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { presentReport } from '../presenters.js';
import { PromotionDesk } from '../promotion-desk.js';
import type { ReportPromotionRow } from '../store/report-promotion.entity.js';
import { Promotions } from '../store/promotions.repository.js';
import { Reports } from '../store/reports.repository.js';
import { Sightings } from '../store/sightings.repository.js';
import { Report } from '../types/report.type.js';

@InputType('UndoReportPromotionInput')
export class UndoReportPromotionInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  promotionId: string;

  @Length(3, 1000)
  @Field(() => String)
  reason: string;
}

@ObjectType('UndoReportPromotionSuccess')
export class UndoReportPromotionSuccess {
  @Field(() => Report)
  report: Report;

  @Field(() => Boolean, {
    description:
      'the case it made stays: colleagues have written about it. Correct or merge it as any other.',
  })
  caseKept: boolean;
}

export const UndoReportPromotionResult = resultUnion('UndoReportPromotionResult', UndoReportPromotionSuccess);

interface UndoOutcome extends Record<string, unknown> {
  readonly promotionId: string;
  readonly reportId: string;
  readonly detentionId: string | null;
  readonly caseKept: boolean;
}

/** What a promotion led to, to be taken back. */
@Injectable()
export class PromotedThings {
  constructor(
    private readonly custody: CustodyStores,
    private readonly withdrawals: Withdrawals,
    private readonly sightings: Sightings,
    private readonly events: Events,
  ) {}

  /** @returns whether the case it made stays all the same; null where it made none. */
  async takeBack(promotion: ReportPromotionRow, reason: string): Promise<boolean | null> {
    if (promotion.kind === 'DETENTION') {
      return !(await this.withdrawals.takeBack(promotion.detentionId!, ['report_promotion']));
    }
    if (promotion.kind === 'SIGHTING') await this.sightings.withdraw(promotion.id);
    else await this.takeBackClaim(promotion.claimId!, reason);
    return null;
  }

  /** One that a colleague has put right meanwhile is theirs. */
  private async takeBackClaim(claimId: string, reason: string): Promise<void> {
    const claim = await this.custody.claims.findClaim(claimId);
    if (!claim || claim.supersededBy) return;
    await this.custody.claims.takeBack(claim, reason);
    await this.events.publish(CustodyClaimed, { detentionId: claim.detentionId });
  }
}

/** Takes a promotion back with what it led to; the report waits again. */
@Injectable()
export class UndoReportPromotion implements Verb<
  UndoReportPromotionInput,
  UndoOutcome,
  UndoReportPromotionSuccess
> {
  readonly operation = 'undoReportPromotion';
  readonly input = UndoReportPromotionInput;

  constructor(
    private readonly desk: PromotionDesk,
    private readonly promotions: Promotions,
    private readonly reports: Reports,
    private readonly things: PromotedThings,
  ) {}

  async handle({ promotionId, reason }: UndoReportPromotionInput): Promise<UndoOutcome | Refusal> {
    const seen = await this.promotions.findOne(promotionId);
    if (!seen) return notFound('promotionId');
    const [report] = await this.reports.lock([seen.reportId]);
    if (report?.erasedAt) return conflict('REPORT_ERASED', 'promotionId');
    const promotion = (await this.promotions.findOne(promotionId))!;
    if (promotion.undoneAt) return conflict('PROMOTION_ALREADY_UNDONE', 'promotionId');
    const caseKept = await this.things.takeBack(promotion, reason);
    await this.desk.release(promotion, caseKept, reason);
    const { reportId, detentionId } = promotion;
    return { promotionId, reportId, detentionId, caseKept: caseKept ?? false };
  }

  async present({ reportId, caseKept }: UndoOutcome): Promise<UndoReportPromotionSuccess> {
    const row = await this.reports.findOne(reportId);
    return Object.assign(new UndoReportPromotionSuccess(), { report: row && presentReport(row), caseKept });
  }
}
