import { Injectable } from '@nestjs/common';
import { loadersOf } from '../platform/db/index.js';
import { Attachments, type AttachmentFacts, type AttachmentRow } from './store/attachments.repository.js';

const loader = loadersOf('attachments');

export interface ListArgs {
  readonly size: number;
  readonly after: readonly [at: string, id: string] | null;
  readonly withSuperseded: boolean;
}

type Keyed = AttachmentRow & { readonly key: string };

/** Files of many records: one statement for all that one operation asks for in the same way. */
@Injectable()
export class AttachmentLoaders {
  constructor(private readonly attachments: Attachments) {}

  /** @returns files about any of these records, newest first, one more than a page where there is a next. */
  about(ids: readonly string[], args: ListArgs): Promise<AttachmentRow[]> {
    return this.page('about', ids, args, (keys) => this.attachments.pagesAbout(keys, args));
  }

  /** @returns files of these episodes, their papers and checks. */
  ofCases(detentionIds: readonly string[], args: ListArgs): Promise<AttachmentRow[]> {
    return this.page('cases', detentionIds, args, (keys) => this.attachments.pagesOfCases(keys, args));
  }

  /** @returns how many files stand about these together. */
  async countAbout(ids: readonly string[]): Promise<number> {
    const load = loader<number>('count', async (keys) => {
      const counts = await this.attachments.countsAbout(keys);
      return keys.map((key) => counts.get(key) ?? 0);
    });
    const counts = await Promise.all(ids.map((id) => load.load(id)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  row(id: string): Promise<AttachmentRow | null> {
    return loader<AttachmentRow | null>('row', async (ids) => {
      const rows = new Map((await this.attachments.find(ids)).map((row) => [row.id, row]));
      return ids.map((each) => rows.get(each) ?? null);
    }).load(id);
  }

  /** Hash and caption, opened and so audited; null where the person was erased. */
  facts(row: AttachmentRow): Promise<AttachmentFacts | null> {
    return loader<AttachmentFacts | null, AttachmentRow>('facts', (rows) => this.attachments.facts(rows), {
      cacheKeyFn: ({ id }) => id,
    }).load(row);
  }

  private async page(
    kind: string,
    keys: readonly string[],
    args: ListArgs,
    read: (keys: readonly string[]) => Promise<Keyed[]>,
  ): Promise<AttachmentRow[]> {
    const load = loader<readonly Keyed[]>(`${kind}:${JSON.stringify(args)}`, async (ids) => {
      const rows = await read(ids);
      return ids.map((id) => rows.filter(({ key }) => key === id));
    });
    const pages = await Promise.all(keys.map((key) => load.load(key)));
    return pages
      .flat()
      .sort(newestFirst)
      .slice(0, args.size + 1);
  }
}

const newestFirst = (a: AttachmentRow, b: AttachmentRow): number =>
  b.addedAt.getTime() - a.addedAt.getTime() || (a.id < b.id ? 1 : -1);
