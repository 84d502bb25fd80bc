import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { isRefusal, refuse } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import {
  Access,
  decodeCursor,
  Mutations,
  pageSize,
  presentRefusal,
  resultUnion,
  toConnection,
} from '../platform/graphql/index.js';
import { CountCases } from './count-cases.js';
import { ExportRequest, ExportRequestConnection, presentExport } from './export-request.type.js';
import { presentTable } from './present-table.js';
import { StatisticsVerbs } from './statistics-verbs.js';
import { StatisticsInput, StatisticsTable } from './statistics.types.js';
import { ExportRequests } from './store/export-requests.repository.js';
import { ApproveExportInput, ApproveExportResult } from './verbs/approve-export.js';
import { RequestExportInput, RequestExportResult } from './verbs/request-export.js';

export const StatisticsResult = resultUnion('StatisticsResult', StatisticsTable);

/** Figures and files of figures: for those who count and those who lead; nobody else, and no case by its id. */
@Resolver()
export class StatisticsResolver {
  constructor(
    private readonly db: Db,
    private readonly countCases: CountCases,
    private readonly mutations: Mutations,
    private readonly requests: ExportRequests,
    private readonly verbs: StatisticsVerbs,
  ) {}

  @Query(() => StatisticsResult, { description: 'for staff, not for publication' })
  @Access(['ANALYST', 'COORDINATOR'])
  async statistics(@Args('input') input: StatisticsInput) {
    const [fault] = await validate(plainToInstance(StatisticsInput, input), { stopAtFirstError: true });
    if (fault) return presentRefusal(refuse('INVALID_INPUT', { path: fault.property }));
    const table = await this.countCases.table(input);
    return isRefusal(table) ? presentRefusal(table) : presentTable(table);
  }

  @Query(() => ExportRequestConnection, {
    description: 'one’s own, for coordinators everybody’s; newest first',
  })
  @Access(['ANALYST', 'COORDINATOR'], { opens: 'look over exports' })
  async exports(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    const size = pageSize(first);
    const beforeId = (decodeCursor(after)?.[0] as string | undefined) ?? null;
    const now = await this.db.now();
    const rows = await this.requests.page(size, beforeId);
    return toConnection(rows, size, {
      keyOf: (row) => [row.id],
      present: (row) => presentExport(row, now),
      after,
    });
  }

  @Mutation(() => RequestExportResult)
  @Access(['ANALYST', 'COORDINATOR'])
  requestExport(@Args('input') input: RequestExportInput) {
    return this.mutations.run(this.verbs.requestExport, input);
  }

  @Mutation(() => ApproveExportResult, { description: 'by somebody else than the one who asked' })
  @Access(['COORDINATOR'])
  approveExport(@Args('input') input: ApproveExportInput) {
    return this.mutations.run(this.verbs.approveExport, input);
  }
}

/** Why a file is wanted: sealed, opened for those who may see the request. */
@Resolver(() => ExportRequest)
export class ExportRequestFieldsResolver {
  constructor(private readonly requests: ExportRequests) {}

  @ResolveField(() => String, { nullable: true })
  async purpose(@Parent() { id }: ExportRequest): Promise<string | null> {
    const row = await this.requests.findOne(id);
    return row && this.requests.purposeOf(row);
  }
}
