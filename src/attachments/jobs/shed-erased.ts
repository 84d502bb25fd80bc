import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { JobHandlers } from '../../platform/queue/index.js';
import { Chunks } from '../store/chunks.repository.js';
import { ShedErasedFiles } from './shed-erased.job.js';

/**
 * Erasing a person destroys their key, and every file with it, in backups too. What is left here is noise; this makes
 * room. A hundred megabytes a transaction; safe to run twice.
 */
@Injectable()
export class ShedErased implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly chunks: Chunks,
    private readonly handlers: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(ShedErasedFiles, () => this.run());
  }

  async run(): Promise<void> {
    let mayBeMore = true;
    while (mayBeMore) {
      mayBeMore = await this.db.run({ name: 'shedErasedFiles' }, async () => {
        const { shed, mayBeMore: more } = await this.chunks.shed();
        if (shed > 0) this.handlers.progressed(ShedErasedFiles);
        return more;
      });
    }
  }
}
