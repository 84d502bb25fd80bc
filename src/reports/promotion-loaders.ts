import { Injectable } from '@nestjs/common';
import { CustodyLoaders } from '../custody/index.js';
import { toDate } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import { loadersOf } from '../platform/db/index.js';
import type { ReportPersonRow } from './store/report.entity.js';
import type { DepartmentSightingRow, ReportPromotionRow } from './store/report-promotion.entity.js';
import { Promotions } from './store/promotions.repository.js';
import { Reports } from './store/reports.repository.js';
import { Sightings } from './store/sightings.repository.js';

const loader = loadersOf('reports');

const RECENT_HOURS = 24;

/** What was made of reports, from either end: one statement for all that one operation asks for. */
@Injectable()
export class PromotionLoaders {
  constructor(
    private readonly db: Db,
    private readonly custody: CustodyLoaders,
    private readonly promotions: Promotions,
    private readonly reports: Reports,
    private readonly sightings: Sightings,
  ) {}

  ofReport(id: string): Promise<ReportPromotionRow[]> {
    return loader<ReportPromotionRow[]>('promotions', async (ids) => {
      const rows = await this.promotions.ofReports(ids);
      return ids.map((each) => rows.filter((row) => row.reportId === each));
    }).load(id);
  }

  ofDetention(id: string): Promise<ReportPromotionRow[]> {
    return loader<ReportPromotionRow[]>('of-detention', async (ids) => {
      const rows = await this.promotions.ofDetentions(ids);
      return ids.map((each) => rows.filter((row) => row.detentionId === each));
    }).load(id);
  }

  person(id: string): Promise<ReportPersonRow | null> {
    return loader<ReportPersonRow | null>('person', async (ids) => {
      const rows = await this.reports.people(ids);
      return ids.map((each) => rows.find((row) => row.id === each) ?? null);
    }).load(id);
  }

  sighting(id: string): Promise<DepartmentSightingRow | null> {
    return loader<DepartmentSightingRow | null>('sighting', async (ids) => {
      const rows = await this.sightings.find(ids);
      return ids.map((each) => rows.find((row) => row.id === each) ?? null);
    }).load(id);
  }

  /** @returns signs at a department of the last 24 hours, latest first. */
  sightingsAt(departmentId: string): Promise<DepartmentSightingRow[]> {
    return loader<DepartmentSightingRow[]>('sightings-at', async (ids) => {
      const since = toDate((await this.db.now()).subtract({ hours: RECENT_HOURS }));
      const at = await this.custody.byDepartment(await this.sightings.at(ids, since));
      return ids.map((each) => [...(at.get(each) ?? [])]);
    }).load(departmentId);
  }

  /** Opened and so audited. */
  sightingNote(row: DepartmentSightingRow): Promise<string | null> {
    return loader<string | null, DepartmentSightingRow>('sighting-note', (rows) =>
      this.sightings.openNotes(rows),
    ).load(row);
  }
}
