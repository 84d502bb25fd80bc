import { Injectable } from '@nestjs/common';
import { canonicalName, NameIndex, Turns, type Candidate, type NameQuery } from '../../../names/index.js';
import { Db } from '../../../platform/db/index.js';
import { type KnownName } from '../../domain/index.js';
import { HeldNames, type HeldNameRow } from '../../store/held-names.repository.js';

const MOST_RANKED = 20;
const MOST_ADDED = 100;

/** Everybody held now, consenting or not, as keys in the worker's memory: for leads, and for no answer. */
@Injectable()
export class HeldPeople {
  private readonly index = new NameIndex({ forgets: true });
  /** What stands in the index, by detention: which records, each as of when. */
  private readonly stamps = new Map<string, string>();

  constructor(
    private readonly db: Db,
    private readonly names: HeldNames,
  ) {}

  /** In a session of its own: opens those who are new or changed. @returns their detentions. */
  async follow(): Promise<string[]> {
    const operation = { name: 'readHeldNames', purpose: 'family answer' };
    const { held, changed, opened } = await this.db.run(operation, () => this.read());
    for (const id of [...this.stamps.keys()].filter((known) => !held.has(known))) this.remove(id);
    const turns = new Turns(MOST_ADDED);
    for (const [id, rows] of changed) {
      this.remove(id);
      this.put(id, rows, opened);
      await turns.next();
    }
    return changed.map(([id]) => id);
  }

  private async read() {
    const held = byDetention(await this.names.all());
    const changed = [...held].filter(([id, rows]) => this.stamps.get(id) !== stampOf(rows));
    const opened = await this.names.open(changed.flatMap(([, rows]) => rows.map(({ namedId }) => namedId)));
    return { held, changed, opened };
  }

  /** @param within detentions that may answer; everybody's where null. @returns them, the likeliest first. */
  search(query: NameQuery, within: ReadonlySet<string> | null): Candidate[] {
    return this.index.search(query, {
      limit: MOST_RANKED,
      ...(within && { within: (id: string) => within.has(id) }),
    });
  }

  private put(id: string, rows: readonly HeldNameRow[], opened: ReadonlyMap<string, KnownName>): void {
    for (const { namedId } of rows) {
      const name = opened.get(namedId);
      if (name) this.index.add(id, canonicalName(name.fullName), name);
    }
    this.stamps.set(id, stampOf(rows));
  }

  private remove(id: string): void {
    this.index.remove(id);
    this.stamps.delete(id);
  }
}

const stampOf = (rows: readonly HeldNameRow[]): string =>
  rows
    .map(({ namedId, stamp }) => `${namedId} ${stamp}`)
    .sort()
    .join();

function byDetention(rows: readonly HeldNameRow[]): ReadonlyMap<string, HeldNameRow[]> {
  const found = new Map<string, HeldNameRow[]>();
  for (const row of rows) found.set(row.detentionId, [...(found.get(row.detentionId) ?? []), row]);
  return found;
}
