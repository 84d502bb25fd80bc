import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { conflict, isRefusal, notFound, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { stateOf } from '../domain/report.js';
import { presentReport } from '../presenters.js';
import { ReportEntries } from '../store/report-entries.repository.js';
import type { ReportRow } from '../store/report.entity.js';
import { Reports } from '../store/reports.repository.js';
import { Report } from '../types/report.type.js';

@InputType('TieReportsInput')
export class TieReportsInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'shown through the other from now on' })
  reportId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the one that stays in the list' })
  toReportId: string;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'why these tell of the same' })
  note?: string | null;
}

@ObjectType('TieReportsSuccess')
export class TieReportsSuccess {
  @Field(() => Report, { description: 'the one both are now read through' })
  report: Report;
}

export const TieReportsResult = resultUnion('TieReportsResult', TieReportsSuccess);

interface TieOutcome extends Record<string, unknown> {
  readonly headId: string;
  readonly tiedId: string;
}

/** Says that two reports tell of the same. Both stay as they were told; the tie can be undone. */
@Injectable()
export class TieReports implements Verb<TieReportsInput, TieOutcome, TieReportsSuccess> {
  readonly operation = 'tieReports';
  readonly input = TieReportsInput;

  constructor(
    private readonly reports: Reports,
    private readonly entries: ReportEntries,
  ) {}

  async handle(input: TieReportsInput): Promise<TieOutcome | Refusal> {
    const heads = await this.headsOf(input);
    if (isRefusal(heads)) return heads;
    const { tied, head } = heads;
    await this.reports.tie(tied.id, head.id);
    await this.entries.add({ reportId: tied.id, kind: 'TIED', aboutId: head.id, note: input.note });
    await this.reports.changed([tied.id, head.id]);
    return { headId: head.id, tiedId: tied.id };
  }

  /** What is tied already goes along with the one it is read through. */
  private async headsOf(input: TieReportsInput): Promise<{ tied: ReportRow; head: ReportRow } | Refusal> {
    for (const path of ['reportId', 'toReportId'] as const) {
      if (!(await this.reports.findOne(input[path]))) return notFound(path);
    }
    // one tie at a time may touch these: two made crosswise would be a circle
    await this.reports.lock([input.reportId, input.toReportId]);
    const heads = await this.reports.headsOf([input.reportId, input.toReportId]);
    const [tiedId, headId] = [heads.get(input.reportId)!, heads.get(input.toReportId)!];
    if (tiedId === headId) return conflict('ALREADY_TIED', 'toReportId');
    const locked = await this.reports.lock([tiedId, headId]);
    const tied = locked.find((row) => row.id === tiedId)!;
    const head = locked.find((row) => row.id === headId)!;
    if (stateOf(tied) !== 'OPEN') return conflict('REPORT_NOT_OPEN', 'reportId');
    return ['OPEN', 'PROMOTED'].includes(stateOf(head))
      ? { tied, head }
      : conflict('REPORT_NOT_OPEN', 'toReportId');
  }

  async present({ headId }: TieOutcome): Promise<TieReportsSuccess> {
    const row = await this.reports.findOne(headId);
    return Object.assign(new TieReportsSuccess(), { report: row && presentReport(row) });
  }
}
