import { Injectable } from '@nestjs/common';
import { isUuid, toDate } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import { decodeCursor, pageSize, toConnection, type Connection } from '../platform/graphql/index.js';
import { presentReport } from './presenters.js';
import { CandidateFinder } from './report-candidates.js';
import type { ReportRow } from './store/report.entity.js';
import { ReportTimes } from './store/report-times.repository.js';
import { Reports, type ReportFilter } from './store/reports.repository.js';
import type { ReportCandidates } from './types/candidates.type.js';
import { ReportChange, type Report } from './types/report.type.js';

interface Page {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The list of reports and one of them, as row-level security lets the caller see them. */
@Injectable()
export class ReportsQueries {
  constructor(
    private readonly db: Db,
    private readonly reports: Reports,
    private readonly times: ReportTimes,
    private readonly finder: CandidateFinder,
  ) {}

  async list(filter: ReportFilter, { first, after }: Page): Promise<Connection<Report>> {
    const size = pageSize(first);
    const isPossible = [filter.departmentId, filter.eventId, filter.assignedTo].every(
      (id) => !id || isUuid(id),
    );
    const rows = isPossible ? await this.reports.page(filter, this.times.limits, size, cursorOf(after)) : [];
    return toConnection(rows, size, {
      keyOf: (row: ReportRow) => [row.recordedAt.toISOString(), row.id],
      present: presentReport,
      after,
    });
  }

  async one(id: string): Promise<Report | null> {
    const row = isUuid(id) ? await this.reports.findOne(id) : null;
    return row && presentReport(row);
  }

  async candidates(id: string): Promise<ReportCandidates | null> {
    const row = isUuid(id) ? await this.reports.findOne(id) : null;
    return row && this.finder.of(row);
  }

  /** @param ids what a signal named; none: anything. @returns null where nothing of it is the caller's business. */
  async change(ids: readonly string[]): Promise<ReportChange | null> {
    const reportIds = await this.reports.visible(ids);
    if (ids.length > 0 && reportIds.length === 0) return null;
    return Object.assign(new ReportChange(), { reportIds, at: toDate(await this.db.now()) });
  }
}

/** @returns the key in a cursor of this list; null for any other, which is read as the first page. */
function cursorOf(after: string | null | undefined): readonly [string, string] | null {
  const [at, id] = decodeCursor(after) ?? [];
  const isOurs =
    typeof at === 'string' && !Number.isNaN(Date.parse(at)) && typeof id === 'string' && isUuid(id);
  return isOurs ? [at, id] : null;
}
