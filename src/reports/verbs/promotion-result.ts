import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../platform/graphql/index.js';
import { presentPromotion, presentReport } from '../presenters.js';
import { Promotions } from '../store/promotions.repository.js';
import { Reports } from '../store/reports.repository.js';
import { ReportPromotion } from '../types/promotion.type.js';
import { Report } from '../types/report.type.js';

@ObjectType('PromoteReportSuccess')
export class PromoteReportSuccess {
  @Field(() => ReportPromotion)
  promotion: ReportPromotion;

  @Field(() => Report)
  report: Report;
}

export const PromoteReportResult = resultUnion('PromoteReportResult', PromoteReportSuccess);

export interface PromotionOutcome extends Record<string, unknown> {
  readonly promotionId: string;
  readonly reportId: string;
  /** the case it led to, for the audit row */
  readonly detentionId: string | null;
}

/** Shows what was made of a report, also to a replay. */
@Injectable()
export class PromotionPresenter {
  constructor(
    private readonly promotions: Promotions,
    private readonly reports: Reports,
  ) {}

  async present({ promotionId, reportId }: PromotionOutcome): Promise<PromoteReportSuccess> {
    const promotion = await this.promotions.findOne(promotionId);
    const report = await this.reports.findOne(reportId);
    return Object.assign(new PromoteReportSuccess(), {
      promotion: promotion && presentPromotion(promotion),
      report: report && presentReport(report),
    });
  }
}
