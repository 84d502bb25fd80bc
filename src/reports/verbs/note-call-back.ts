import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { conflict, isRefusal, notFound, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { CALL_BACK_OUTCOMES, type CallBackOutcome } from '../domain/report-entry.js';
import { presentReport } from '../presenters.js';
import { CallBackOutcomeEnum } from '../reports.enums.js';
import { ReportEntries } from '../store/report-entries.repository.js';
import { Reports } from '../store/reports.repository.js';
import { Report } from '../types/report.type.js';

@InputType('NoteCallBackInput')
export class NoteCallBackInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the entry in its history, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID)
  reportId: string;

  @IsIn(CALL_BACK_OUTCOMES)
  @Field(() => CallBackOutcomeEnum)
  outcome: CallBackOutcome;

  @IsOptional()
  @MaxLength(2000)
  @Field(() => String, { nullable: true, description: 'what was said; sealed, and never changed afterwards' })
  note?: string | null;
}

@ObjectType('NoteCallBackSuccess')
export class NoteCallBackSuccess {
  @Field(() => Report)
  report: Report;
}

export const NoteCallBackResult = resultUnion('NoteCallBackResult', NoteCallBackSuccess);

interface CallBackOutcomeIds extends Record<string, unknown> {
  readonly reportId: string;
}

/** Writes down that somebody called back, and what came of it: the report's waiting begins anew. */
@Injectable()
export class NoteCallBack implements Verb<NoteCallBackInput, CallBackOutcomeIds, NoteCallBackSuccess> {
  readonly operation = 'noteCallBack';
  readonly input = NoteCallBackInput;

  constructor(
    private readonly reports: Reports,
    private readonly entries: ReportEntries,
  ) {}

  async handle({ id, reportId, outcome, note }: NoteCallBackInput): Promise<CallBackOutcomeIds | Refusal> {
    const report = await this.reports.findOne(reportId);
    if (!report) return notFound('reportId');
    if (report.state === 'CLOSED' || report.erasedAt) return conflict('REPORT_NOT_OPEN', 'reportId');
    const refusal = await this.entries.addOwn({ id, reportId, kind: 'CALLED_BACK', detail: outcome, note });
    if (isRefusal(refusal)) return refusal;
    await this.reports.changed([reportId]);
    return { reportId };
  }

  async present({ reportId }: CallBackOutcomeIds): Promise<NoteCallBackSuccess> {
    const row = await this.reports.findOne(reportId);
    return Object.assign(new NoteCallBackSuccess(), { report: row && presentReport(row) });
  }
}
