import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { Access, LiveSignals, Mutations, type SocketCaller } from '../platform/graphql/index.js';
import { ReportVerbs } from './report-verbs.js';
import { ReportsQueries } from './reports-queries.js';
import { REPORTS_CHANGED } from './store/reports.repository.js';
import { ReportCandidates } from './types/candidates.type.js';
import { Report, ReportChange, ReportConnection } from './types/report.type.js';
import { AssignReportInput, AssignReportResult } from './verbs/assign-report.js';
import { RecordReportInput } from './verbs/record-report.input.js';
import { RecordReportResult } from './verbs/record-report.js';
import { NoteCallBackInput, NoteCallBackResult } from './verbs/note-call-back.js';
import { TieReportsInput, TieReportsResult } from './verbs/tie-reports.js';
import { UntieReportInput, UntieReportResult } from './verbs/untie-report.js';

@InputType('ReportFilter')
export class ReportFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'true: waits for a person; false: what was settled' })
  open?: boolean | null;

  @Field(() => ID, { nullable: true })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true })
  eventId?: string | null;

  @Field(() => ID, { nullable: true, description: 'who is to call back' })
  assignedTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'waits longer than it may' })
  overdue?: boolean | null;

  @Field(() => String, { nullable: true, description: 'IETF tag, exactly' })
  language?: string | null;

  @Field(() => Int, { nullable: true, description: 'recorded at least so long ago' })
  olderThanMinutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'recorded less than so long ago' })
  youngerThanMinutes?: number | null;
}

/** The unverified lane's whole API: whoever takes people down types reports; the desk decides what becomes of them. */
@Resolver()
export class ReportsResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly queries: ReportsQueries,
    private readonly verbs: ReportVerbs,
    private readonly live: LiveSignals,
  ) {}

  @Query(() => ReportConnection, { description: 'newest first; a coordinator sees all, others their own' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'read unverified reports' })
  reports(
    @Args('filter', { nullable: true }) filter?: ReportFilterInput,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.queries.list(filter ?? {}, { first, after });
  }

  @Query(() => Report, { nullable: true })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'read unverified reports' })
  report(@Args('id', { type: () => ID }) id: string) {
    return this.queries.one(id);
  }

  @Query(() => ReportCandidates, { nullable: true, description: 'who may be meant by a report' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'see who may be meant by a report' })
  reportCandidates(@Args('reportId', { type: () => ID }) reportId: string) {
    return this.queries.candidates(reportId);
  }

  @Mutation(() => RecordReportResult, { description: 'typed while somebody is on the telephone' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  recordReport(@Args('input') input: RecordReportInput) {
    return this.mutations.run(this.verbs.recordReport, input);
  }

  @Mutation(() => AssignReportResult, { description: 'who calls back' })
  @Access(['COORDINATOR'])
  assignReport(@Args('input') input: AssignReportInput) {
    return this.mutations.run(this.verbs.assignReport, input);
  }

  @Mutation(() => NoteCallBackResult, { description: 'by anybody who sees the report' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  noteCallBack(@Args('input') input: NoteCallBackInput) {
    return this.mutations.run(this.verbs.noteCallBack, input);
  }

  @Mutation(() => TieReportsResult, { description: 'two reports tell of the same' })
  @Access(['COORDINATOR'])
  tieReports(@Args('input') input: TieReportsInput) {
    return this.mutations.run(this.verbs.tieReports, input);
  }

  @Mutation(() => UntieReportResult)
  @Access(['COORDINATOR'])
  untieReport(@Args('input') input: UntieReportInput) {
    return this.mutations.run(this.verbs.untieReport, input);
  }

  @Subscription(() => ReportChange, { description: 'hints without people' })
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'])
  reportsChanged(@Context() caller: SocketCaller): AsyncIterableIterator<{ reportsChanged: ReportChange }> {
    return this.live.follow(caller, {
      field: 'reportsChanged',
      topic: REPORTS_CHANGED,
      concerns: () => true,
      tell: async ({ ids }) => {
        const reportsChanged = await this.queries.change(ids);
        return reportsChanged && { reportsChanged };
      },
    });
  }
}
