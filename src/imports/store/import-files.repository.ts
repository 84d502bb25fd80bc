import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Db } from '../../platform/db/index.js';
import { InstallationKeys, Vault, type SealedPlace } from '../../platform/vault/index.js';

interface FileRow {
  readonly print: Buffer;
  readonly uploaded_by: string;
}

const placeOf = (id: string): SealedPlace => ({ table: 'import_file', column: 'sealed', rowId: id });

/** Uploaded files, each sealed under a key of its own, which is destroyed when the file is erased. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly db: Db,
    private readonly keys: InstallationKeys,
    private readonly vault: Vault,
  ) {}

  /** @returns what tells the same bytes again, without telling them. */
  printOf(bytes: Buffer): Buffer {
    return this.keys.hash('import-file', createHash('sha256').update(bytes).digest('hex'));
  }

  /** @returns whether it is stored, now or by an earlier try; false where this id holds something else. */
  async add(id: string, bytes: Buffer, uploadedBy: string): Promise<boolean> {
    const print = this.printOf(bytes);
    const known = await this.db.one<FileRow>('select print, uploaded_by from import_file where id = $1', [
      id,
    ]);
    if (known) return known.print.equals(print) && known.uploaded_by === uploadedBy;
    const added = await this.db.sql(
      `insert into import_file (id, print, byte_length, sealed, uploaded_by) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning 1`,
      [id, print, bytes.length, await this.vault.sealBytes(id, placeOf(id), bytes), uploadedBy],
    );
    return added.length === 1;
  }

  /** Erases files this colleague began nothing with, but for the latest ones. */
  async eraseWaiting(staffId: string, kept: number): Promise<void> {
    const rows = await this.db.sql<{ id: string }>(
      `select f.id from import_file f
       where f.uploaded_by = $1 and not exists (select 1 from list_import i where i.file_id = f.id)
       order by f.uploaded_at desc, f.id desc offset $2`,
      [staffId, kept],
    );
    await this.erase(rows.map(({ id }) => id));
  }

  /** @returns the bytes, opened and so audited; null where there is no such file. */
  async open(id: string): Promise<{ bytes: Buffer; print: Buffer } | null> {
    const row = await this.db.one<{ sealed: Buffer; print: Buffer }>(
      'select sealed, print from import_file where id = $1',
      [id],
    );
    if (!row) return null;
    const [bytes] = await this.vault.openAllBytes([{ ...placeOf(id), subjectId: id, bytes: row.sealed }]);
    return bytes ? { bytes, print: row.print } : null;
  }

  /** Erases files with their keys: a backup's copy is noise from then on. */
  async erase(ids: readonly string[]): Promise<void> {
    await this.db.sql('delete from import_file where id = any ($1)', [ids]);
    for (const id of ids) await this.vault.destroyKey(id);
  }
}
