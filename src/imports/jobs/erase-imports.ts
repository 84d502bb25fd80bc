import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { ImportFiles } from '../store/import-files.repository.js';
import { ImportRetention } from '../store/import-retention.repository.js';

/** Erases files and texts of lists whose time is up. */
@Injectable()
export class EraseImports {
  constructor(
    private readonly db: Db,
    private readonly files: ImportFiles,
    private readonly retention: ImportRetention,
  ) {}

  async run(): Promise<void> {
    await this.db.run({ name: 'eraseImports' }, async () => {
      const waiting = await this.retention.waitingFiles();
      await this.files.erase(waiting);
      const forgotten = await this.retention.forgotten();
      for (const id of forgotten) await this.retention.discard(id);
      const served = await this.retention.served();
      for (const id of served) await this.retention.eraseTexts(id);
      this.db.touch(...waiting, ...forgotten, ...served);
    });
  }
}
