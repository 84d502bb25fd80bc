import { Injectable } from '@nestjs/common';
import { loadersOf } from '../platform/db/index.js';
import { ReportEntries } from './store/report-entries.repository.js';
import type { ReportEntryRow } from './store/report-entry.entity.js';
import type { ReportPersonRow, ReportRow } from './store/report.entity.js';
import { ReportSeal, type ReportTexts } from './store/report-seal.js';
import { ReportTimes } from './store/report-times.repository.js';
import { Reports } from './store/reports.repository.js';

const loader = loadersOf('reports');

/** What belongs to reports: one statement for all that one operation asks for. */
@Injectable()
export class ReportLoaders {
  constructor(
    private readonly reports: Reports,
    private readonly seal: ReportSeal,
    private readonly entryRows: ReportEntries,
    private readonly times: ReportTimes,
  ) {}

  people({ id }: ReportRow): Promise<ReportPersonRow[]> {
    return loader<ReportPersonRow[]>('people', async (ids) => {
      const rows = await this.reports.peopleOf(ids);
      return ids.map((each) => rows.filter((row) => row.reportId === each));
    }).load(id);
  }

  /** @returns the report; null where it is not the caller's to see. */
  report(id: string): Promise<ReportRow | null> {
    return loader<ReportRow | null>('report', async (ids) => {
      const rows = await this.reports.find(ids);
      return ids.map((each) => rows.find((row) => row.id === each) ?? null);
    }).load(id);
  }

  /** @returns reports that are read through this one, newest first. */
  async tied({ id }: ReportRow): Promise<ReportRow[]> {
    const ids = await loader<string[]>('members', async (heads) => {
      const members = await this.reports.membersOf(heads);
      return heads.map((head) =>
        members.flatMap((member) => (member.head === head && member.id !== head ? [member.id] : [])),
      );
    }).load(id);
    const rows = await Promise.all(ids.map((each) => this.report(each)));
    return rows
      .filter((row) => row !== null)
      .sort((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime() || (a.id < b.id ? 1 : -1));
  }

  /** What was done with it, oldest first. */
  entries({ id }: ReportRow): Promise<ReportEntryRow[]> {
    return loader<ReportEntryRow[]>('entries', async (ids) => {
      const rows = await this.entryRows.of(ids);
      return ids.map((each) => rows.filter((row) => row.reportId === each));
    }).load(id);
  }

  /** @returns since when it waits. */
  async waitsSince({ id }: ReportRow): Promise<Date | null> {
    return loader<Date | null>('waits-since', async (ids) => {
      const since = await this.times.waitsSince(ids);
      return ids.map((each) => since.get(each) ?? null);
    }).load(id);
  }

  /** A note, opened and so audited. */
  note(row: ReportEntryRow): Promise<string | null> {
    return loader<string | null, ReportEntryRow>('note', (rows) => this.entryRows.openNotes(rows)).load(row);
  }

  /** What was told, opened and so audited. */
  texts(row: ReportRow): Promise<ReportTexts> {
    return loader<ReportTexts, ReportRow>('texts', (rows) => this.seal.openTexts(rows)).load(row);
  }

  /** The caller's contact, opened and so audited. */
  contact(row: ReportRow): Promise<string | null> {
    return loader<string | null, ReportRow>('contact', (rows) => this.seal.openContacts(rows)).load(row);
  }

  /** A name as it was said, opened and so audited. */
  name(row: ReportPersonRow): Promise<string | null> {
    return loader<string | null, ReportPersonRow>('name', (rows) => this.seal.openNames(rows)).load(row);
  }
}
