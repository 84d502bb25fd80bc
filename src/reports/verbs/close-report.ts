import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { isRefusal, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { CLOSE_REASONS, type CloseReason } from '../domain/promotion.js';
import { presentReport } from '../presenters.js';
import { PromotionDesk } from '../promotion-desk.js';
import { CloseReasonEnum } from '../reports.enums.js';
import { ReportEntries } from '../store/report-entries.repository.js';
import { Reports } from '../store/reports.repository.js';
import { Report } from '../types/report.type.js';

@InputType('CloseReportInput')
export class CloseReportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  reportId: string;

  @IsIn(CLOSE_REASONS)
  @Field(() => CloseReasonEnum)
  reason: CloseReason;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@ObjectType('CloseReportSuccess')
export class CloseReportSuccess {
  @Field(() => Report)
  report: Report;
}

export const CloseReportResult = resultUnion('CloseReportResult', CloseReportSuccess);

interface CloseOutcome extends Record<string, unknown> {
  readonly reportId: string;
}

/** Says that nothing more is to be made of a report, and why; what is tied to it is closed with it. */
@Injectable()
export class CloseReport implements Verb<CloseReportInput, CloseOutcome, CloseReportSuccess> {
  readonly operation = 'closeReport';
  readonly input = CloseReportInput;

  constructor(
    private readonly desk: PromotionDesk,
    private readonly reports: Reports,
    private readonly entries: ReportEntries,
  ) {}

  async handle({ reportId, reason, note }: CloseReportInput): Promise<CloseOutcome | Refusal> {
    const report = await this.desk.open(reportId);
    if (isRefusal(report)) return report;
    await this.reports.settle(reportId, { state: 'CLOSED', closeReason: reason });
    await this.entries.add({ reportId, kind: 'CLOSED', detail: reason, note });
    await this.reports.changed([reportId]);
    return { reportId };
  }

  async present({ reportId }: CloseOutcome): Promise<CloseReportSuccess> {
    const row = await this.reports.findOne(reportId);
    return Object.assign(new CloseReportSuccess(), { report: row && presentReport(row) });
  }
}
