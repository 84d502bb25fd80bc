import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { checkTime, CustodyLoaders } from '../../custody/index.js';
import { isRefusal, notFound, refuse, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, storeWhen, whenOf, type Verb } from '../../platform/graphql/index.js';
import { presentReport } from '../presenters.js';
import { ReportNews } from '../report-news.js';
import { readReportedName } from '../reported-name.js';
import { Reports, type NewReport } from '../store/reports.repository.js';
import { Report } from '../types/report.type.js';
import { RecordReportInput, type ReportedPersonInput } from './record-report.input.js';

@ObjectType('RecordReportSuccess')
export class RecordReportSuccess {
  @Field(() => Report)
  report: Report;
}

export const RecordReportResult = resultUnion('RecordReportResult', RecordReportSuccess);

interface RecordOutcome extends Record<string, unknown> {
  readonly reportId: string;
}

/** Writes down what somebody told. It touches no case: nobody is held by it, moved or released. */
@Injectable()
export class RecordReport implements Verb<RecordReportInput, RecordOutcome, RecordReportSuccess> {
  readonly operation = 'recordReport';
  readonly input = RecordReportInput;

  constructor(
    private readonly db: Db,
    private readonly custody: CustodyLoaders,
    private readonly reports: Reports,
    private readonly news: ReportNews,
  ) {}

  async handle(input: RecordReportInput): Promise<RecordOutcome | Refusal> {
    if (!clean(input.account) && input.people.length === 0) {
      return refuse('REPORT_EMPTY', { path: 'account' });
    }
    const department = input.departmentId ? await this.custody.department(input.departmentId) : null;
    if (input.departmentId && !department) return notFound('departmentId');
    const event = input.eventId ? await this.custody.event(input.eventId) : null;
    if (input.eventId && !event) return notFound('eventId');
    const now = await this.db.now();
    const when = whenOf(input.seenAt, department?.zone ?? event?.zone);
    const time = checkTime(when, now, 'seenAt');
    if (isRefusal(time)) return time;
    const refusal = await this.reports.add({
      ...textsOf(input),
      id: input.id,
      channel: input.channel,
      relationship: input.relationship,
      urgency: input.urgency,
      language: input.language ?? null,
      eventId: event?.id ?? null,
      departmentId: input.departmentId ?? null,
      peopleCount: input.peopleCount ?? null,
      saidAt: storeWhen(when),
      effectiveAt: toDate(time.effectiveAt),
      clockSuspect: time.clockSuspect,
      recordedBy: (await this.db.actor()).id!,
      recordedAt: toDate(now),
      people: input.people.map(personOf),
    });
    if (isRefusal(refusal)) return refusal;
    if (input.urgency === 'URGENT') await this.news.urgent(input.id);
    return { reportId: input.id };
  }

  async present({ reportId }: RecordOutcome): Promise<RecordReportSuccess> {
    const row = await this.reports.findOne(reportId);
    return Object.assign(new RecordReportSuccess(), { report: row && presentReport(row) });
  }
}

const textsOf = (input: RecordReportInput) => ({
  account: clean(input.account),
  place: clean(input.place),
  vehiclePlate: clean(input.vehiclePlate),
  officerBadge: clean(input.officerBadge),
  callerContact: clean(input.callerContact),
});

/** The year given is what was asked for; the one in the words is what slipped out. */
const personOf = ({ id, name, birthYear }: ReportedPersonInput): NewReport['people'][number] => ({
  id,
  name: name.trim(),
  birthYear: birthYear ?? readReportedName(name).birthYear,
});

const clean = (text: string | null | undefined): string | null => text?.trim() || null;
