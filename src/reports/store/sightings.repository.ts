import { Injectable } from '@nestjs/common';
import { toDate } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import { DepartmentSightingRow } from './report-promotion.entity.js';

export interface NewSighting extends Omit<DepartmentSightingRow, 'sealedNote' | 'withdrawnAt'> {
  readonly note: string | null;
}

const noteAt = (rowId: string): SealedPlace => ({
  table: 'department_sighting',
  column: 'sealed_note',
  rowId,
});

/** Signs at departments: told, unverified, for colleagues who go there. */
@Injectable()
export class Sightings {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async add({ note, ...row }: NewSighting): Promise<void> {
    const sealedNote = note ? await this.vault.seal(row.id, noteAt(row.id), note) : null;
    await (await this.db.repository(DepartmentSightingRow)).insert({ ...row, sealedNote });
  }

  /** It is shown no more, and its note is forgotten. */
  async withdraw(id: string): Promise<void> {
    const withdrawnAt = toDate(await this.db.now());
    await (await this.db.repository(DepartmentSightingRow)).update({ id }, { withdrawnAt });
    await this.vault.destroyKey(id);
  }

  async find(ids: readonly string[]): Promise<DepartmentSightingRow[]> {
    return (await this.db.repository(DepartmentSightingRow))
      .createQueryBuilder('s')
      .where('s.id = any(:ids)', { ids })
      .getMany();
  }

  /** @returns signs at these departments since an instant, latest first, without those taken back. */
  async at(departmentIds: readonly string[], since: Date): Promise<DepartmentSightingRow[]> {
    return (await this.db.repository(DepartmentSightingRow))
      .createQueryBuilder('s')
      .where(
        's.departmentId in (select custody_department_records(:departmentIds)) and s.withdrawnAt is null',
        {
          departmentIds,
        },
      )
      .andWhere('s.effectiveAt >= :since', { since })
      .orderBy('s.effectiveAt', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .getMany();
  }

  /** @returns notes in order, opened and so audited. */
  openNotes(rows: readonly DepartmentSightingRow[]): Promise<(string | null)[]> {
    return this.vault.openAll(
      rows.map((row) => ({ ...noteAt(row.id), subjectId: row.id, bytes: row.sealedNote })),
    );
  }
}
