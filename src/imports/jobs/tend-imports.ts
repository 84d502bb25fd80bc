import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '../../platform/queue/index.js';
import { ApplyImports } from './apply-imports.js';
import { TendImports } from './tend-imports.job.js';

/** What the worker does for lists. */
@Injectable()
export class ImportTender implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly applying: ApplyImports,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(TendImports, () => this.tend());
  }

  private async tend(): Promise<void> {
    while (await this.applying.next()) this.handlers.progressed(TendImports);
  }
}
