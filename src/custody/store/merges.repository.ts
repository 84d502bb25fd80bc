import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import type { EpisodeRedirect } from '../domain/merge-plan.js';
import { PersonMergeRow } from './merge.entity.js';

/** A merge as somebody says it; the reason may name people and is sealed. */
export interface NewMerge {
  readonly id: string;
  readonly keptPersonId: string;
  readonly mergedPersonId: string;
  readonly reason: string;
  readonly mergedBy: string | null;
  readonly mergedAt: Date;
}

/** Merges as redirects. Nothing of either record is rewritten, so undoing one restores the same bytes. */
@Injectable()
export class Merges {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

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

  /** @returns ids of all records that are one with any of these people. */
  async recordsOf(ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `with recursive tree as (
         select distinct canonical_person_id(given.id) as id, 0 as depth from unnest($1::uuid[]) as given (id)
         union all
         select r.from_id, tree.depth + 1 from tree join person_redirect r on r.to_id = tree.id and r.active where depth < 32
       ) select distinct id from tree`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  async add({ reason, ...merge }: NewMerge, episodes: readonly EpisodeRedirect[]): Promise<void> {
    const place = { table: 'person_merge', column: 'sealed_reason', rowId: merge.id };
    const sealedReason = await this.vault.seal(merge.keptPersonId, place, reason);
    await (await this.db.repository(PersonMergeRow)).insert({ ...merge, sealedReason });
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

  async undo(
    { id, keptPersonId }: PersonMergeRow,
    { reason, ...by }: { undoneBy: string | null; undoneAt: Date; reason: string },
  ): Promise<void> {
    const place = { table: 'person_merge', column: 'sealed_undo_reason', rowId: id };
    const sealedUndoReason = await this.vault.seal(keptPersonId, place, reason);
    await (await this.db.repository(PersonMergeRow)).update({ id }, { ...by, sealedUndoReason });
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
