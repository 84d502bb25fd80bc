import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';

export interface NewConflict {
  readonly id: string;
  readonly personIds: readonly string[];
  readonly reason: string;
  readonly declaredBy: string | null;
  readonly declaredAt: Date;
}

/** Declared conflicts of interest. The reason is sealed under the first person it names. */
@Injectable()
export class InterestConflicts {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async exists(id: string): Promise<boolean> {
    return (await this.db.one('select 1 from interest_conflict where id = $1', [id])) !== null;
  }

  async add({ id, personIds, reason, declaredBy, declaredAt }: NewConflict): Promise<void> {
    const [subjectId] = personIds as [string];
    const place = { table: 'interest_conflict', column: 'sealed_reason', rowId: id };
    await this.db.sql(
      `insert into interest_conflict (id, declared_by, declared_at, subject_id, sealed_reason)
       values ($1, $2, $3, $4, $5)`,
      [id, declaredBy, declaredAt, subjectId, await this.vault.seal(subjectId, place, reason)],
    );
    await this.db.sql(
      'insert into interest_conflict_person (conflict_id, person_id) select $1, unnest($2::uuid[])',
      [id, personIds],
    );
  }

  /** Whoever of them is erased: why their interests conflict goes, that they do stays. For the system. */
  async forget(personIds: readonly string[]): Promise<void> {
    await this.db.sql('select defense_forget_pairs($1)', [personIds]);
  }
}
