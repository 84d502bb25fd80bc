import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { currentOperation } from '../platform/db/index.js';
import { CaseNotes, type CaseNoteRow, type NotePage } from './store/case-notes.repository.js';

/** Notes of many cases: one statement for all that one operation asks for in the same way. */
@Injectable()
export class CaseNoteLoaders {
  constructor(private readonly notes: CaseNotes) {}

  /** @returns notes on these episodes, newest first, one more than a page where there is a next. */
  async ofCases(detentionIds: readonly string[], page: NotePage): Promise<CaseNoteRow[]> {
    const loader = this.loader<readonly CaseNoteRow[]>(`page:${JSON.stringify(page)}`, async (ids) => {
      const rows = await this.notes.pages(ids, page);
      return ids.map((id) => rows.filter(({ detentionId }) => detentionId === id));
    });
    const pages = await Promise.all(detentionIds.map((id) => loader.load(id)));
    return pages
      .flat()
      .sort(newestFirst)
      .slice(0, page.size + 1);
  }

  row(id: string): Promise<CaseNoteRow | null> {
    return this.loader<CaseNoteRow | null>('row', async (ids) => {
      const rows = new Map((await this.notes.find(ids)).map((row) => [row.id, row]));
      return ids.map((each) => rows.get(each) ?? null);
    }).load(id);
  }

  correcting(id: string): Promise<readonly CaseNoteRow[]> {
    return this.loader<readonly CaseNoteRow[]>('correcting', async (ids) => {
      const rows = await this.notes.correcting(ids);
      return ids.map((each) => rows.filter(({ correctsId }) => correctsId === each));
    }).load(id);
  }

  /** Opened and so audited. */
  text(row: CaseNoteRow): Promise<string | null> {
    const { memo } = currentOperation();
    const key = 'case-note-loader:text';
    const known = memo.get(key) as DataLoader<CaseNoteRow, string | null, string> | undefined;
    const loader =
      known ??
      new DataLoader<CaseNoteRow, string | null, string>((rows) => this.notes.texts(rows), {
        cacheKeyFn: ({ id }) => id,
      });
    memo.set(key, loader);
    return loader.load(row);
  }

  private loader<T>(kind: string, load: (ids: readonly string[]) => Promise<T[]>): DataLoader<string, T> {
    const { memo } = currentOperation();
    const key = `case-note-loader:${kind}`;
    const known = memo.get(key) as DataLoader<string, T> | undefined;
    if (known) return known;
    const made = new DataLoader<string, T>(load);
    memo.set(key, made);
    return made;
  }
}

const newestFirst = (a: CaseNoteRow, b: CaseNoteRow): number =>
  b.addedAt.getTime() - a.addedAt.getTime() || (a.id < b.id ? 1 : -1);
