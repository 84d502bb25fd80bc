import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { StaffRepository } from '../../identity/index.js';
import { conflict, isRefusal, notFound, type Refusal } from '../../kernel/index.js';
import type { StaffRole } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { presentReport } from '../presenters.js';
import { PromotionDesk } from '../promotion-desk.js';
import { ReportNews } from '../report-news.js';
import { ReportEntries } from '../store/report-entries.repository.js';
import { Reports } from '../store/reports.repository.js';
import { Report } from '../types/report.type.js';

@InputType('AssignReportInput')
export class AssignReportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  reportId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'who calls back; none: nobody does' })
  staffId?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'what to ask' })
  note?: string | null;
}

@ObjectType('AssignReportSuccess')
export class AssignReportSuccess {
  @Field(() => Report)
  report: Report;
}

export const AssignReportResult = resultUnion('AssignReportResult', AssignReportSuccess);

interface AssignOutcome extends Record<string, unknown> {
  readonly reportId: string;
  readonly staffId: string | null;
}

const CALLING: readonly StaffRole[] = ['COORDINATOR', 'LAWYER', 'OPERATOR'];

/** Asks a colleague to call back; they see the report for as long as it is theirs. */
@Injectable()
export class AssignReport implements Verb<AssignReportInput, AssignOutcome, AssignReportSuccess> {
  readonly operation = 'assignReport';
  readonly input = AssignReportInput;

  constructor(
    private readonly desk: PromotionDesk,
    private readonly reports: Reports,
    private readonly entries: ReportEntries,
    private readonly staff: StaffRepository,
    private readonly news: ReportNews,
  ) {}

  async handle({ reportId, staffId = null, note }: AssignReportInput): Promise<AssignOutcome | Refusal> {
    const report = await this.desk.open(reportId);
    if (isRefusal(report)) return report;
    if (report.assignedTo === staffId) {
      return conflict(staffId ? 'ALREADY_THEIRS' : 'NOBODY_CALLS_BACK', 'staffId');
    }
    if (staffId && !(await this.mayCall(staffId))) return notFound('staffId');
    await this.reports.assign(reportId, staffId);
    await this.entries.add({
      reportId,
      kind: staffId ? 'ASSIGNED' : 'UNASSIGNED',
      aboutId: staffId ?? report.assignedTo,
      note,
    });
    if (staffId) await this.news.assigned(reportId, staffId);
    await this.reports.changed([reportId]);
    return { reportId, staffId };
  }

  async present({ reportId }: AssignOutcome): Promise<AssignReportSuccess> {
    const row = await this.reports.findOne(reportId);
    return Object.assign(new AssignReportSuccess(), { report: row && presentReport(row) });
  }

  private async mayCall(staffId: string): Promise<boolean> {
    const row = await this.staff.findOne(staffId);
    return row !== null && row.active && CALLING.includes(row.role);
  }
}
