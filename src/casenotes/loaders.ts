import { Injectable } from '@nestjs/common';
import { loadersOf } from '../platform/db/index.js';
import { CaseNotes, type CaseNoteRow, type NotePage } from './store/case-notes.repository.js';

const loader = loadersOf('case-notes');

/** Notes of many cases: one statement for all that one operation asks for in the same way. */
@Injectable()
export class CaseNoteLoaders {
  constructor(private readonly notes: CaseNotes) {}

  /** @returns notes on these episodes, newest first, one more than a page where there is a next. */
  async ofCases(detentionIds: readonly string[], page: NotePage): Promise<CaseNoteRow[]> {
    const ofCase = loader<readonly CaseNoteRow[]>(`page:${JSON.stringify(page)}`, async (ids) => {
      const rows = await this.notes.pages(ids, page);
      return ids.map((id) => rows.filter(({ detentionId }) => detentionId === id));
    });
    const pages = await Promise.all(detentionIds.map((id) => ofCase.load(id)));
    return pages
      .flat()
      .sort(newestFirst)
      .slice(0, page.size + 1);
  }

  row(id: string): Promise<CaseNoteRow | null> {
    return loader<CaseNoteRow | null>('row', async (ids) => {
      const rows = new Map((await this.notes.find(ids)).map((row) => [row.id, row]));
      return ids.map((each) => rows.get(each) ?? null);
    }).load(id);
  }

  correcting(id: string): Promise<readonly CaseNoteRow[]> {
    return loader<readonly CaseNoteRow[]>('correcting', async (ids) => {
      const rows = await this.notes.correcting(ids);
      return ids.map((each) => rows.filter(({ correctsId }) => correctsId === each));
    }).load(id);
  }

  /** Opened and so audited. */
  text(row: CaseNoteRow): Promise<string | null> {
    return loader<string | null, CaseNoteRow>('text', (rows) => this.notes.texts(rows), {
      cacheKeyFn: ({ id }) => id,
    }).load(row);
  }
}

const newestFirst = (a: CaseNoteRow, b: CaseNoteRow): number =>
  b.addedAt.getTime() - a.addedAt.getTime() || (a.id < b.id ? 1 : -1);
