import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { conflict, notFound, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { presentReport } from '../presenters.js';
import { PromotionDesk } from '../promotion-desk.js';
import { Reports } from '../store/reports.repository.js';
import { Report } from '../types/report.type.js';

@InputType('ReopenReportInput')
export class ReopenReportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  reportId: string;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@ObjectType('ReopenReportSuccess')
export class ReopenReportSuccess {
  @Field(() => Report)
  report: Report;
}

export const ReopenReportResult = resultUnion('ReopenReportResult', ReopenReportSuccess);

interface ReopenOutcome extends Record<string, unknown> {
  readonly reportId: string;
}

/** Takes a closing back. */
@Injectable()
export class ReopenReport implements Verb<ReopenReportInput, ReopenOutcome, ReopenReportSuccess> {
  readonly operation = 'reopenReport';
  readonly input = ReopenReportInput;

  constructor(
    private readonly desk: PromotionDesk,
    private readonly reports: Reports,
  ) {}

  async handle({ reportId, note }: ReopenReportInput): Promise<ReopenOutcome | Refusal> {
    const [report] = await this.reports.lock([reportId]);
    if (!report) return notFound('reportId');
    if (report.state !== 'CLOSED') return conflict('REPORT_NOT_CLOSED', 'reportId');
    if (report.erasedAt) return conflict('REPORT_ERASED', 'reportId');
    await this.desk.reopen(reportId, note);
    return { reportId };
  }

  async present({ reportId }: ReopenOutcome): Promise<ReopenReportSuccess> {
    const row = await this.reports.findOne(reportId);
    return Object.assign(new ReopenReportSuccess(), { report: row && presentReport(row) });
  }
}
