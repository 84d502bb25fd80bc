import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault } from '../../platform/vault/index.js';
import { ImportFiles } from './import-files.repository.js';

/** Hours a file waits for somebody to begin with it; days a list waits to be written, and its texts stay afterwards. */
export const FILE_HOURS = 24;
export const UNDECIDED_DAYS = 14;
export const WRITTEN_DAYS = 7;

/** Erases what stands in files once it has served: bytes, rows and columns, with the keys they are sealed under. */
@Injectable()
export class ImportRetention {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly files: ImportFiles,
  ) {}

  /** Files nobody began anything with. */
  async waitingFiles(): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `select f.id from import_file f
       where f.uploaded_at < domain_now() - make_interval(hours => $1)
         and not exists (select 1 from list_import i where i.file_id = f.id) order by f.id limit 20 for update skip locked`,
      [FILE_HOURS],
    );
    return rows.map(({ id }) => id);
  }

  /** Lists nobody decided for long. */
  async forgotten(): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `select id from list_import where state in ('STARTED', 'MAPPED')
         and started_at < domain_now() - make_interval(days => $1) order by id limit 20 for update skip locked`,
      [UNDECIDED_DAYS],
    );
    return rows.map(({ id }) => id);
  }

  /** Lists whose texts nobody needs any more. */
  async served(): Promise<string[]> {
    const rows = await this.db.sql<{ id: string }>(
      `select id from list_import where state in ('APPLIED', 'UNDONE') and erased_at is null
         and finished_at < domain_now() - make_interval(days => $1) order by id limit 20 for update skip locked`,
      [WRITTEN_DAYS],
    );
    return rows.map(({ id }) => id);
  }

  /** Throws a list away before anything of it was written. */
  async discard(importId: string): Promise<void> {
    await this.db.sql('delete from import_row where import_id = $1', [importId]);
    await this.db.sql(
      `update list_import set state = 'DISCARDED', finished_at = domain_now() where id = $1`,
      [importId],
    );
    await this.eraseTexts(importId);
  }

  async eraseFile(importId: string): Promise<void> {
    const row = await this.db.one<{ id: string | null }>(
      'select file_id as id from list_import where id = $1',
      [importId],
    );
    if (row?.id) await this.files.erase([row.id]);
  }

  /** Erases file and texts; that it was, from whom, when, and what became of each row stays. */
  async eraseTexts(importId: string): Promise<void> {
    await this.eraseFile(importId);
    await this.db.sql(
      'update import_row set sealed = null, sealed_reason = null, erased_before = false where import_id = $1',
      [importId],
    );
    await this.db.sql(
      'update list_import set sealed_head = null, sealed_mapping = null, erased_at = domain_now() where id = $1',
      [importId],
    );
    await this.vault.destroyKey(importId);
  }
}
