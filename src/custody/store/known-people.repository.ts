import { Injectable } from '@nestjs/common';
import type { PersonKeys } from '../../names/index.js';
import { Db } from '../../platform/db/index.js';
import type { Sex } from '../domain/person-facts.js';

/** A record with the compound hashes it is stored under. */
export interface HashedRecord {
  readonly personId: string;
  readonly nameHash: Buffer | null;
  readonly birthHash: Buffer | null;
  readonly iinHash: Buffer | null;
}

/** What may be said of a record past everybody's sight, and the person it leads to through merges. */
export interface PersonInBrief {
  readonly personId: string;
  readonly canonicalId: string;
  readonly birthYear: number | null;
  readonly sex: Sex | null;
  readonly heldNow: boolean;
  /** of the department they were last in */
  readonly city: string | null;
  readonly episodes: number;
}

/** People beyond the caller's sight, for advice: never a name. */
@Injectable()
export class KnownPeople {
  constructor(private readonly db: Db) {}

  /** @returns up to 2,500 records that share a hash with any of `keys`, latest first. */
  sameHashes(keys: readonly PersonKeys[], exclude: readonly string[]): Promise<HashedRecord[]> {
    const hashes = (pick: (key: PersonKeys) => Buffer | null) => keys.flatMap((key) => pick(key) ?? []);
    return this.db.sql(
      `select person_id as "personId", name_hash as "nameHash", birth_hash as "birthHash", iin_hash as "iinHash"
         from custody_same_hashes($1::bytea[], $2::bytea[], $3::bytea[], $4::uuid[])`,
      [hashes((key) => key.nameHash), hashes((key) => key.birthHash), hashes((key) => key.iinHash), exclude],
    );
  }

  /** @returns by record; a record that is gone is missing. */
  async inBrief(records: readonly string[]): Promise<ReadonlyMap<string, PersonInBrief>> {
    if (records.length === 0) return new Map();
    const rows = await this.db.sql<PersonInBrief>(
      `select person_id as "personId", canonical_id as "canonicalId", birth_year as "birthYear", sex,
              held_now as "heldNow", city, episodes::int as episodes
         from custody_people_in_brief($1::uuid[])`,
      [records],
    );
    return new Map(rows.map((row) => [row.personId, row]));
  }
}
