import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import type { EpisodeRedirect } from '../domain/merge-plan.js';
import { PersonMergeRow } from './merge.entity.js';

/** Merges as redirects. Nothing of either record is rewritten, so undoing one restores the same bytes. */
@Injectable()
export class Merges {
  constructor(private readonly db: Db) {}

  async find(id: string): Promise<PersonMergeRow | null> {
    return (await this.db.repository(PersonMergeRow)).findOneBy({ id });
  }

  async canonicalPersonId(id: string): Promise<string> {
    return (await this.db.one<{ id: string }>('select canonical_person_id($1) as id', [id]))!.id;
  }

  /** @returns where each id leads, in one statement. */
  canonicalPersonIds(ids: readonly string[]): Promise<{ id: string; canonicalId: string }[]> {
    return this.db.sql(
      'select given.id, canonical_person_id(given.id) as "canonicalId" from unnest($1::uuid[]) as given (id)',
      [ids],
    );
  }

  async add(
    merge: Partial<PersonMergeRow> & { id: string },
    episodes: readonly EpisodeRedirect[],
  ): Promise<void> {
    await (await this.db.repository(PersonMergeRow)).insert(merge);
    await this.db.sql('insert into person_redirect (merge_id, from_id, to_id) values ($1, $2, $3)', [
      merge.id,
      merge.mergedPersonId,
      merge.keptPersonId,
    ]);
    await this.db.sql(
      `insert into detention_redirect (merge_id, from_id, to_id)
       select $1, f, t from unnest($2::uuid[], $3::uuid[]) as r (f, t)`,
      [merge.id, episodes.map((episode) => episode.fromId), episodes.map((episode) => episode.toId)],
    );
  }

  async undo(id: string, by: { undoneBy: string | null; undoneAt: Date; undoReason: string }): Promise<void> {
    await (await this.db.repository(PersonMergeRow)).update({ id }, by);
    await this.db.sql('update person_redirect set active = false where merge_id = $1', [id]);
    await this.db.sql('update detention_redirect set active = false where merge_id = $1', [id]);
  }

  /** @returns ids of claims and starts typed on either record while it was merged: they stay where they are. */
  async typedWhileMerged(merge: PersonMergeRow): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `select c.id from custody_claim c join detention d on d.id = c.detention_id
         where d.person_id = any ($1) and c.recorded_at > $2
       union all
       select s.id from detention_start s join detention d on d.id = s.detention_id
         where d.person_id = any ($1) and s.recorded_at > $2`,
      [[merge.keptPersonId, merge.mergedPersonId], merge.mergedAt],
    );
    return rows.map((row) => row.id);
  }

  async detentionIdsOf(personIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>('select id from detention where person_id = any ($1)', [
      personIds,
    ]);
    return rows.map((row) => row.id);
  }
}
