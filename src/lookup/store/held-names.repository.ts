import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault, type SealedValue } from '../../platform/vault/index.js';
import { type KnownName } from '../domain/index.js';

/** One name of somebody held, and when it last changed. */
export interface HeldNameRow {
  readonly detentionId: string;
  readonly namedId: string;
  /** as PostgreSQL writes it */
  readonly stamp: string;
}

interface SealedName {
  readonly named_id: string;
  readonly sealed_name: Buffer;
  readonly sealed_birth_date: Buffer | null;
  readonly birth_year: number | null;
}

/** Reads custody's view `custody_held_names`: everybody held now by every name, consenting or not. */
@Injectable()
export class HeldNames {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  /** Nothing is opened. */
  all(): Promise<HeldNameRow[]> {
    return this.db.sql(
      `select detention_id as "detentionId", named_id as "namedId", name_changed_at::text as stamp
       from custody_held_names`,
    );
  }

  /** @returns the names of these records by record, opened; each opening stands in the operation's audit row. */
  async open(recordIds: readonly string[]): Promise<ReadonlyMap<string, KnownName>> {
    if (recordIds.length === 0) return new Map();
    const rows = await this.db.sql<SealedName>(
      `select distinct on (named_id) named_id, sealed_name, sealed_birth_date, birth_year
       from custody_held_names where named_id = any ($1::uuid[])`,
      [recordIds],
    );
    const opened = await this.vault.openAll(rows.flatMap(sealsOf));
    return new Map(
      rows.flatMap(({ named_id, birth_year }, i) => {
        const [fullName, birthDate] = [opened[i * 2] ?? null, opened[i * 2 + 1] ?? null];
        return fullName === null ? [] : [[named_id, { fullName, birthYear: birth_year, birthDate }] as const];
      }),
    );
  }
}

const sealsOf = ({ named_id, sealed_name, sealed_birth_date }: SealedName): SealedValue[] => {
  const place = { table: 'person', rowId: named_id, subjectId: named_id };
  return [
    { ...place, column: 'sealed_name', bytes: sealed_name },
    { ...place, column: 'sealed_birth_date', bytes: sealed_birth_date },
  ];
};
