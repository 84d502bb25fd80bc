import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';

export interface CanaryRow {
  readonly id: string;
  readonly sealedName: Buffer;
}

/** @property lastAskedAt instant (UTC) of the domain. */
export interface CanaryCounts {
  readonly standing: number;
  readonly asked: number;
  readonly lastAskedAt: Date | null;
}

const placeOf = (id: string) => ({ table: 'family_canary', column: 'sealed_name', rowId: id });

/** Invented people who stand in the disclosure snapshot and nowhere else. Their names are read by the worker alone. */
@Injectable()
export class Canaries {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async add(id: string, fullName: string): Promise<void> {
    const sealed = await this.vault.seal(id, placeOf(id), fullName);
    const { id: maker } = await this.db.actor();
    await this.db.sql('insert into family_canary (id, sealed_name, made_by) values ($1, $2, $3)', [
      id,
      sealed,
      maker,
    ]);
  }

  /** @returns whether there is one of this id, retired before or not. */
  async retire(id: string): Promise<boolean> {
    const found = await this.db.sql(
      'update family_canary set retired_at = coalesce(retired_at, domain_now()) where id = $1 returning 1',
      [id],
    );
    return found.length > 0;
  }

  async counts(): Promise<CanaryCounts> {
    const row = await this.db.one<CanaryCounts>(
      `select count(*) filter (where retired_at is null)::int as standing,
              count(*) filter (where times_asked > 0)::int as asked, max(last_asked_at) as "lastAskedAt"
       from family_canary`,
    );
    return row ?? { standing: 0, asked: 0, lastAskedAt: null };
  }

  standing(): Promise<CanaryRow[]> {
    return this.db.sql(
      'select id, sealed_name as "sealedName" from family_canary where retired_at is null order by id',
    );
  }

  /** @returns their names in order; null where a key was destroyed. The opening is in the audit log. */
  open(rows: readonly CanaryRow[]): Promise<(string | null)[]> {
    return this.vault.openAll(
      rows.map(({ id, sealedName }) => ({ ...placeOf(id), subjectId: id, bytes: sealedName })),
    );
  }
}
