import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '../../platform/queue/index.js';
import { ApplyImports } from './apply-imports.js';
import { EraseImports } from './erase-imports.js';
import { TendImports } from './tend-imports.job.js';
import { UndoImports } from './undo-imports.js';

/** What the worker does for lists. */
@Injectable()
export class ImportTender implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly applying: ApplyImports,
    private readonly undoing: UndoImports,
    private readonly erasing: EraseImports,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(TendImports, () => this.tend());
  }

  private async tend(): Promise<void> {
    while (await this.undoing.next()) this.handlers.progressed(TendImports);
    while (await this.applying.next()) this.handlers.progressed(TendImports);
    await this.erasing.run();
  }
}
