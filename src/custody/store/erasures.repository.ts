import { Injectable } from '@nestjs/common';
import { currentOperation, Db } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import type { ErasureEnd, ErasureReason } from '../domain/erasure.js';

/** A person to be erased, as one colleague asked and another agreed. */
export interface ErasureRow {
  readonly id: string;
  readonly personId: string;
  readonly personIds: readonly string[];
  readonly episodes: number;
  readonly reason: ErasureReason;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly dueAt: Date | null;
  readonly ended: ErasureEnd | null;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
}

export type NewErasure = Pick<
  ErasureRow,
  'id' | 'personId' | 'personIds' | 'episodes' | 'reason' | 'requestedBy' | 'requestedAt'
> & { readonly note: string | null };

/** One that was carried out. */
export type DoneErasure = Omit<
  ErasureRow,
  'ended' | 'endedBy' | 'approvedBy' | 'approvedAt' | 'dueAt' | 'endedAt'
> & {
  readonly approvedBy: string;
  readonly approvedAt: Date;
  readonly dueAt: Date;
  readonly endedAt: Date;
};

const COLUMNS = `id, person_id as "personId", person_ids as "personIds", episodes, reason, requested_by as "requestedBy",
  requested_at as "requestedAt", approved_by as "approvedBy", approved_at as "approvedAt", due_at as "dueAt", ended,
  ended_by as "endedBy", ended_at as "endedAt"`;

const notePlace = (rowId: string): SealedPlace => ({ table: 'erasure', column: 'sealed_note', rowId });

/** Erasures asked for, agreed to, carried out. */
@Injectable()
export class Erasures {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  /** Takes the row for this transaction, where the caller may still change it; else shows it as it stands. */
  async locked(id: string): Promise<ErasureRow | null> {
    const taken = await this.db.one<ErasureRow>(`select ${COLUMNS} from erasure where id = $1 for update`, [
      id,
    ]);
    return taken ?? this.findOne(id);
  }

  findOne(id: string): Promise<ErasureRow | null> {
    return this.db.one<ErasureRow>(`select ${COLUMNS} from erasure where id = $1`, [id]);
  }

  /** @returns latest first, one more than `size` where there is a next page. */
  page(open: boolean, size: number, after: readonly unknown[] | null): Promise<ErasureRow[]> {
    return this.db.sql<ErasureRow>(
      `select ${COLUMNS} from erasure
       where (not $1 or ended is null) and ($2::timestamptz is null or (requested_at, id) < ($2, $3::uuid))
       order by requested_at desc, id desc limit $4`,
      [open, after?.[0] ?? null, after?.[1] ?? null, size + 1],
    );
  }

  /** @returns whether one of these records waits to be erased already. */
  async isAsked(personIds: readonly string[]): Promise<boolean> {
    return (
      (await this.db.one('select 1 from erasure where ended is null and person_ids && $1::uuid[] limit 1', [
        personIds,
      ])) !== null
    );
  }

  /** @returns the records of one person, through merges in both directions. */
  async recordsOf(personId: string): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `with recursive tree (id, depth) as (
         select canonical_person_id($1), 0
         union all
         select r.from_id, t.depth + 1 from tree t join person_redirect r on r.to_id = t.id and r.active where t.depth < 32
       ) select distinct id from tree order by id`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  /** @returns episodes of these records, and how many are open. */
  async episodesOf(personIds: readonly string[]): Promise<{ ids: string[]; open: number }> {
    const rows = await this.db.sql<{ id: string; open: boolean }>(
      `select id, status <> 'RELEASED' as open from detention where person_id = any ($1) order by id`,
      [personIds],
    );
    return { ids: rows.map(({ id }) => id), open: rows.filter(({ open }) => open).length };
  }

  async add({ note, ...row }: NewErasure): Promise<void> {
    const sealed = note ? await this.vault.seal(row.personId, notePlace(row.id), note) : null;
    await this.db.sql(
      `insert into erasure (id, person_id, person_ids, episodes, reason, sealed_note, requested_by, requested_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        row.id,
        row.personId,
        row.personIds,
        row.episodes,
        row.reason,
        sealed,
        row.requestedBy,
        row.requestedAt,
      ],
    );
  }

  async approve(id: string, by: { approvedBy: string; approvedAt: Date; dueAt: Date }): Promise<void> {
    await this.db.sql('update erasure set approved_by = $2, approved_at = $3, due_at = $4 where id = $1', [
      ...[id, by.approvedBy, by.approvedAt, by.dueAt],
    ]);
  }

  async end(id: string, how: { ended: ErasureEnd; endedBy: string | null; endedAt: Date }): Promise<void> {
    await this.db.sql(
      'update erasure set ended = $2, ended_by = $3, ended_at = $4, sealed_note = null where id = $1',
      [id, how.ended, how.endedBy, how.endedAt],
    );
  }

  /** @returns those that were carried out, oldest first. */
  done(): Promise<DoneErasure[]> {
    return this.db.sql<DoneErasure>(
      `select id, person_id as "personId", person_ids as "personIds", episodes, reason, requested_by as "requestedBy",
              requested_at as "requestedAt", approved_by as "approvedBy", approved_at as "approvedAt", due_at as "dueAt",
              ended_at as "endedAt"
       from erasure where ended = 'DONE' order by ended_at, id`,
    );
  }

  /** @returns those of these records that are there and not erased. */
  async standing(personIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      'select id from person where id = any ($1) and erased_at is null order by id',
      [personIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Writes down one that was carried out elsewhere, where the person and both colleagues are on record. */
  async putDone(row: DoneErasure): Promise<void> {
    await this.db.sql(
      `insert into erasure as e (id, person_id, person_ids, episodes, reason, requested_by, requested_at, approved_by,
         approved_at, due_at, ended, ended_at)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'DONE', $11
       where exists (select 1 from person where id = $2)
         and 2 = (select count(distinct id) from staff where id in ($6, $8))
       on conflict (id) do update set approved_by = excluded.approved_by, approved_at = excluded.approved_at,
         due_at = excluded.due_at, ended = 'DONE', ended_at = excluded.ended_at, sealed_note = null
       where e.ended is distinct from 'DONE'`,
      [
        ...[row.id, row.personId, row.personIds, row.episodes, row.reason, row.requestedBy, row.requestedAt],
        ...[row.approvedBy, row.approvedAt, row.dueAt, row.endedAt],
      ],
    );
  }

  /** Takes one whose wait is over; one that another worker has is passed by. */
  takeDue(): Promise<ErasureRow | null> {
    return this.db.one<ErasureRow>(
      `select ${COLUMNS} from erasure where ended is null and due_at <= domain_now()
       order by due_at, id limit 1 for update skip locked`,
    );
  }

  /** @returns why each was asked for, in words, for whoever sees the person. */
  async notesOf(rows: readonly ErasureRow[]): Promise<(string | null)[]> {
    const sealed = await this.db.sql<{ id: string; bytes: Buffer | null }>(
      'select id, sealed_note as bytes from erasure where id = any ($1)',
      [rows.map(({ id }) => id)],
    );
    const bytes = new Map(sealed.map((row) => [row.id, row.bytes]));
    return this.vault.openAll(
      rows.map(({ id, personId }) => ({
        ...notePlace(id),
        subjectId: personId,
        bytes: bytes.get(id) ?? null,
      })),
    );
  }

  /** Takes out of records what tells who it was, and destroys the keys of what is sealed elsewhere. */
  async erase(personIds: readonly string[], detentionIds: readonly string[]): Promise<void> {
    await this.db.sql('select id from person where id = any ($1) order by id for update', [personIds]);
    await this.db.sql('select custody_forget_batch_words($1)', [personIds]);
    // an episode that was withdrawn holds times in somebody's words too
    await this.db.sql(`select set_config('qorgau.withdrawing', 'yes', true)`);
    const row = await this.db.one<{ subjects: string[] }>('select custody_erase($1) as subjects', [
      personIds,
    ]);
    await this.db.sql(`select set_config('qorgau.withdrawing', '', true)`);
    await this.db.sql('select custody_forget_pairs($1)', [personIds]);
    await this.db.sql('select qorgau_forget_bodies($1)', [[...personIds, ...detentionIds]]);
    for (const subject of row!.subjects) await this.vault.destroyKey(subject);
  }

  /** The entry that says whose records were erased and why; not who they were. */
  async record(ids: readonly string[], reason: ErasureReason): Promise<void> {
    const { name, correlationId } = currentOperation();
    await this.db.sql(`select qorgau_audit('WROTE', $1, $2, $3, $4, $5)`, [
      ...[name, `erased: ${reason}`, ids, reason, correlationId],
    ]);
  }
}
