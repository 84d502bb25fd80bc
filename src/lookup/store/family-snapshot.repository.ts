import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { changeOf, type EntriesChange, type GivenEntry, type StandingEntry } from './snapshot-entries.js';

/** One entry as the worker writes it. */
export interface SnapshotRow extends GivenEntry {
  /** one of the two */
  readonly detentionId: string | null;
  readonly canaryId: string | null;
  readonly fingerprint: Buffer;
}

/** The disclosure snapshot as the worker keeps it. */
@Injectable()
export class FamilySnapshots {
  constructor(private readonly db: Db) {}

  /** One builder at a time, until the transaction ends: an older look never overwrites a newer one. */
  async lock(): Promise<void> {
    await this.db.sql('select pg_advisory_xact_lock(7303)');
  }

  /** @returns the fingerprint of each entry that stands, in hex, by the id of its detention or canary. */
  async fingerprints(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.sql<{ of: string; fingerprint: Buffer }>(
      'select coalesce(detention_id, canary_id) as of, fingerprint from family_snapshot_entry',
    );
    return new Map(rows.map((row) => [row.of, row.fingerprint.toString('hex')]));
  }

  /** @param of ids of detentions or canaries. */
  async remove(of: readonly string[]): Promise<void> {
    await this.db.sql(
      'delete from family_snapshot_entry where detention_id = any ($1::uuid[]) or canary_id = any ($1::uuid[])',
      [of],
    );
  }

  /**
   * What became other among the people held, canaries apart, and whose each entry is.
   * @param held ids of entries whose contents are not read again
   */
  async changes(
    held: readonly string[],
  ): Promise<EntriesChange & { detentionOf: ReadonlyMap<string, string> }> {
    const rows = await this.db.sql<StandingEntry & { detentionId: string }>(
      `select e.id, e.detention_id as "detentionId", h.id is not null as "isHeld",
              case when h.id is null then e.person_tag end as "personTag",
              case when h.id is null then e.sealed_names end as "sealedNames",
              case when h.id is null then e.sealed_answer end as "sealedAnswer"
       from family_snapshot_entry e left join unnest($1::uuid[]) h (id) on h.id = e.id
       where e.detention_id is not null`,
      [held],
    );
    return {
      ...changeOf(rows, held),
      detentionOf: new Map(rows.map(({ id, detentionId }) => [id, detentionId])),
    };
  }

  async add(rows: readonly SnapshotRow[]): Promise<void> {
    await this.db.sql(
      `insert into family_snapshot_entry (id, detention_id, canary_id, fingerprint, person_tag, sealed_names, sealed_answer)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[])`,
      [
        rows.map((row) => row.id),
        rows.map((row) => row.detentionId),
        rows.map((row) => row.canaryId),
        rows.map((row) => row.fingerprint),
        rows.map((row) => row.personTag),
        rows.map((row) => row.sealedNames),
        rows.map((row) => row.sealedAnswer),
      ],
    );
  }

  /** Says that the snapshot was just compared with the truth; a changed one has a new version. */
  async confirm(changed: boolean): Promise<void> {
    await this.db.sql(
      `insert into family_snapshot_state as s (version, as_of, checked_at)
       values ($1, domain_now(), clock_timestamp())
       on conflict (only_row) do update set
         version = case when $2 then excluded.version else s.version end,
         as_of = excluded.as_of, checked_at = excluded.checked_at`,
      [this.db.newId(), changed],
    );
  }
}
