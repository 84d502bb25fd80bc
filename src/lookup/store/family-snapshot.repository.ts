import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';

/** One entry as the worker writes it: all of it hashes and seals under the family key. */
export interface SnapshotRow {
  readonly id: string;
  readonly detentionId: string;
  readonly fingerprint: Buffer;
  readonly personTag: Buffer;
  readonly doors: Buffer;
  readonly sealedAnswer: Buffer;
}

/** The disclosure snapshot as the worker keeps it. */
@Injectable()
export class FamilySnapshots {
  constructor(private readonly db: Db) {}

  /** One builder at a time, until the transaction ends: an older look never overwrites a newer one. */
  async lock(): Promise<void> {
    await this.db.sql('select pg_advisory_xact_lock(7303)');
  }

  /** @returns the fingerprint of each entry that stands, in hex, by detention id. */
  async fingerprints(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.sql<{ detention_id: string; fingerprint: Buffer }>(
      'select detention_id, fingerprint from family_snapshot_entry',
    );
    return new Map(rows.map((row) => [row.detention_id, row.fingerprint.toString('hex')]));
  }

  async remove(detentionIds: readonly string[]): Promise<void> {
    await this.db.sql('delete from family_snapshot_entry where detention_id = any ($1::uuid[])', [
      detentionIds,
    ]);
  }

  async add(rows: readonly SnapshotRow[]): Promise<void> {
    await this.db.sql(
      `insert into family_snapshot_entry (id, detention_id, fingerprint, person_tag, doors, sealed_answer)
       select * from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[], $5::bytea[], $6::bytea[])`,
      [
        rows.map((row) => row.id),
        rows.map((row) => row.detentionId),
        rows.map((row) => row.fingerprint),
        rows.map((row) => row.personTag),
        rows.map((row) => row.doors),
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
