import { Injectable } from '@nestjs/common';
import type { TombstoneMarks } from '../../names/index.js';
import { Db } from '../../platform/db/index.js';
import type { ErasureReason } from '../domain/erasure.js';

/** What is kept of one record of somebody erased. */
export interface TombstoneRow extends TombstoneMarks {
  /** of chance: it leads to no erasure and no case */
  readonly id: string;
  readonly edition: string;
  readonly reason: ErasureReason;
  /** ISO 8601 date, UTC */
  readonly erasedOn: string;
}

const hex = (keys: readonly Buffer[]): string[] => keys.map((key) => key.toString('hex'));

/** Tombstones of people erased. Colleagues ask with what they have before them; the system alone reads and writes. */
@Injectable()
export class Tombstones {
  constructor(private readonly db: Db) {}

  /** Safe to repeat: one that is there stays as it is. @returns how many were new. */
  async add(rows: readonly TombstoneRow[]): Promise<number> {
    const stored = rows.map(({ nameKeys, birthKeys, iinKey, ...row }) => ({
      ...row,
      nameKeys: hex(nameKeys),
      birthKeys: hex(birthKeys),
      iinKey: iinKey?.toString('hex') ?? null,
    }));
    const added = await this.db.sql(
      `insert into erasure_tombstone (id, name_keys, birth_keys, iin_key, edition, reason, erased_on)
       select id, array(select decode(k, 'hex') from unnest("nameKeys") k), array(select decode(k, 'hex') from unnest("birthKeys") k),
              decode("iinKey", 'hex'), edition, reason, "erasedOn"
       from jsonb_to_recordset($1::jsonb) as t (id uuid, "nameKeys" text[], "birthKeys" text[], "iinKey" text,
         edition text, reason text, "erasedOn" date)
       on conflict (id) do nothing returning 1`,
      [JSON.stringify(stored)],
    );
    return added.length;
  }

  /** @returns those that share a name with its year, or an IIN, with any of these rows. */
  like(rows: readonly TombstoneMarks[]): Promise<(TombstoneMarks & { readonly id: string })[]> {
    return this.db.sql(
      `select id, name_keys as "nameKeys", birth_keys as "birthKeys", iin_key as "iinKey"
       from custody_tombstones_like($1::bytea[], $2::bytea[])`,
      [rows.flatMap(({ nameKeys }) => nameKeys), rows.flatMap(({ iinKey }) => iinKey ?? [])],
    );
  }

  /** For the system. */
  all(): Promise<TombstoneRow[]> {
    return this.db.sql(
      `select id, name_keys as "nameKeys", birth_keys as "birthKeys", iin_key as "iinKey", edition, reason,
              erased_on::text as "erasedOn" from erasure_tombstone order by id`,
    );
  }
}
