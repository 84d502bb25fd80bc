import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { conflict, notFound, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { presentReport } from '../presenters.js';
import { ReportEntries } from '../store/report-entries.repository.js';
import { Reports } from '../store/reports.repository.js';
import { Report } from '../types/report.type.js';

@InputType('UntieReportInput')
export class UntieReportInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the one that was tied to another' })
  reportId: string;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@ObjectType('UntieReportSuccess')
export class UntieReportSuccess {
  @Field(() => Report, { description: 'as it was before, with what was tied to it' })
  report: Report;
}

export const UntieReportResult = resultUnion('UntieReportResult', UntieReportSuccess);

interface UntieOutcome extends Record<string, unknown> {
  readonly reportId: string;
}

/** Takes a tie back: the report waits by itself again. */
@Injectable()
export class UntieReport implements Verb<UntieReportInput, UntieOutcome, UntieReportSuccess> {
  readonly operation = 'untieReport';
  readonly input = UntieReportInput;

  constructor(
    private readonly reports: Reports,
    private readonly entries: ReportEntries,
  ) {}

  async handle({ reportId, note }: UntieReportInput): Promise<UntieOutcome | Refusal> {
    const [row] = await this.reports.lock([reportId]);
    if (!row) return notFound('reportId');
    if (row.tiedTo === null) return conflict('NOT_TIED', 'reportId');
    await this.reports.tie(reportId, null);
    await this.entries.add({ reportId, kind: 'UNTIED', aboutId: row.tiedTo, note });
    await this.reports.changed([reportId, row.tiedTo]);
    return { reportId };
  }

  async present({ reportId }: UntieOutcome): Promise<UntieReportSuccess> {
    const row = await this.reports.findOne(reportId);
    return Object.assign(new UntieReportSuccess(), { report: row && presentReport(row) });
  }
}
