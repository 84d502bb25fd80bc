import { Injectable } from '@nestjs/common';
import { currentOperation, Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import { ExportRequestRow } from './export-request.entity.js';

type NewRequest = Omit<ExportRequestRow, 'sealedPurpose' | 'approvedBy' | 'approvedAt'> & {
  readonly purpose: string;
};

const placeOfPurpose = (id: string) => ({ table: 'export_request', column: 'sealed_purpose', rowId: id });

/** Requested exports: one's own, and for coordinators everybody's. Why a file is wanted is sealed. */
@Injectable()
export class ExportRequests {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async add({ purpose, ...row }: NewRequest): Promise<void> {
    const sealedPurpose = await this.vault.seal(row.id, placeOfPurpose(row.id), purpose);
    const repository = await this.db.repository(ExportRequestRow);
    // a plain insert: what was asked for is never changed by a second one
    await repository.insert({ ...row, sealedPurpose });
  }

  async findOne(id: string): Promise<ExportRequestRow | null> {
    return (await this.db.repository(ExportRequestRow)).findOneBy({ id });
  }

  /** @returns requests, newest first, one more than `size` where there is a next page. */
  async page(size: number, beforeId: string | null): Promise<ExportRequestRow[]> {
    const query = (await this.db.repository(ExportRequestRow))
      .createQueryBuilder('r')
      .orderBy('r.id', 'DESC')
      .limit(size + 1);
    if (beforeId) query.where('r.id < :beforeId', { beforeId });
    return query.getMany();
  }

  /** @returns false where the row is not there to be approved by this person, or was approved meanwhile. */
  async approve(id: string, by: string, at: Date): Promise<boolean> {
    const changed = await this.db.sql(
      `update export_request set approved_by = $2, approved_at = $3
       where id = $1 and approved_by is null and requested_by <> $2 returning 1`,
      [id, by, at],
    );
    return changed.length === 1;
  }

  purposeOf({ id, sealedPurpose }: ExportRequestRow): Promise<string | null> {
    return this.vault.open({ ...placeOfPurpose(id), subjectId: id, bytes: sealedPurpose });
  }

  /** The entry that goes before the file: where it cannot be written, nothing leaves. */
  async recordRelease({ id, kind }: ExportRequestRow): Promise<void> {
    const { name, correlationId } = currentOperation();
    await this.db.sql(`select qorgau_audit('EXPORTED', $1, null, $2, $3, $4)`, [
      name,
      [id],
      kind,
      correlationId,
    ]);
  }
}
