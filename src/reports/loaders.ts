import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { currentOperation } from '../platform/db/index.js';
import type { ReportPersonRow, ReportRow } from './store/report.entity.js';
import { ReportSeal, type ReportTexts } from './store/report-seal.js';
import { Reports } from './store/reports.repository.js';

/** What belongs to reports: one statement for all that one operation asks for. */
@Injectable()
export class ReportLoaders {
  constructor(
    private readonly reports: Reports,
    private readonly seal: ReportSeal,
  ) {}

  people({ id }: ReportRow): Promise<ReportPersonRow[]> {
    return this.loader<string, ReportPersonRow[]>('people', async (ids) => {
      const rows = await this.reports.peopleOf(ids);
      return ids.map((each) => rows.filter((row) => row.reportId === each));
    }).load(id);
  }

  /** What was told, opened and so audited. */
  texts(row: ReportRow): Promise<ReportTexts> {
    return this.loader<ReportRow, ReportTexts>('texts', (rows) => this.seal.openTexts(rows)).load(row);
  }

  /** The caller's contact, opened and so audited. */
  contact(row: ReportRow): Promise<string | null> {
    return this.loader<ReportRow, string | null>('contact', (rows) => this.seal.openContacts(rows)).load(row);
  }

  /** A name as it was said, opened and so audited. */
  name(row: ReportPersonRow): Promise<string | null> {
    return this.loader<ReportPersonRow, string | null>('name', (rows) => this.seal.openNames(rows)).load(row);
  }

  private loader<K, T>(kind: string, load: (keys: readonly K[]) => Promise<T[]>): DataLoader<K, T> {
    const { memo } = currentOperation();
    const key = `report-loader:${kind}`;
    const known = memo.get(key) as DataLoader<K, T> | undefined;
    if (known) return known;
    const made = new DataLoader<K, T>(load);
    memo.set(key, made);
    return made;
  }
}
