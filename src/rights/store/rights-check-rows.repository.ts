import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Db } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import { RightsCheckRow } from './rights-check.entity.js';

/** A check to be stored: its note comes as plain text and is sealed under the person it is about. */
export type NewRightsCheck = Omit<
  RightsCheckRow,
  'sealedNote' | 'supersededBy' | 'sealedSupersededReason'
> & { readonly note: string | null };

const placeOf = (column: 'sealed_note' | 'sealed_superseded_reason', rowId: string): SealedPlace => ({
  table: 'rights_check',
  column,
  rowId,
});

/** Rights checks as they lie in the database, as row-level security lets the actor see them. */
@Injectable()
export class RightsCheckRows {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async find(ids: readonly string[]): Promise<RightsCheckRow[]> {
    if (ids.length === 0) return [];
    const rows = await this.db.repository(RightsCheckRow);
    return rows.createQueryBuilder('c').where('c.id = any(:ids)', { ids }).getMany();
  }

  async findOne(id: string): Promise<RightsCheckRow | null> {
    return (await this.find([id]))[0] ?? null;
  }

  /** @returns all checks of these episodes, also superseded ones, latest first. */
  async of(detentionIds: readonly string[]): Promise<RightsCheckRow[]> {
    return (await this.db.repository(RightsCheckRow))
      .createQueryBuilder('c')
      .where('c.detentionId = any(:detentionIds)', { detentionIds })
      .orderBy('c.at', 'DESC')
      .addOrderBy('c.recordedAt', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .getMany();
  }

  async addAll(checks: readonly NewRightsCheck[]): Promise<void> {
    await this.vault.makeKeys(checks.flatMap(({ note, subjectId }) => (note ? [subjectId] : [])));
    const rows: Partial<RightsCheckRow>[] = [];
    for (const { note, ...row } of checks) {
      const place = placeOf('sealed_note', row.id);
      rows.push({ ...row, sealedNote: note ? await this.vault.seal(row.subjectId, place, note) : null });
    }
    await (await this.db.repository(RightsCheckRow)).insert(rows);
  }

  /** @returns false where another correction came first. */
  async supersede(row: RightsCheckRow, by: string, reason: string): Promise<boolean> {
    const place = placeOf('sealed_superseded_reason', row.id);
    const sealedSupersededReason = await this.vault.seal(row.subjectId, place, reason);
    const rows = await this.db.repository(RightsCheckRow);
    const standing = { id: row.id, supersededBy: IsNull() };
    const { affected } = await rows.update(standing, { supersededBy: by, sealedSupersededReason });
    return affected === 1;
  }

  async openNote({ id, subjectId, sealedNote }: RightsCheckRow): Promise<string | null> {
    return this.vault.open({ ...placeOf('sealed_note', id), subjectId, bytes: sealedNote });
  }

  async openReason({ id, subjectId, sealedSupersededReason }: RightsCheckRow): Promise<string | null> {
    const place = placeOf('sealed_superseded_reason', id);
    return this.vault.open({ ...place, subjectId, bytes: sealedSupersededReason });
  }
}
