import { Injectable } from '@nestjs/common';
import { ImportFiles } from './store/import-files.repository.js';
import { ImportRows } from './store/import-rows.repository.js';
import { ImportSources } from './store/import-sources.repository.js';
import { ListImports } from './store/list-imports.repository.js';
import { RowDecisions } from './store/row-decisions.repository.js';

/** The stores of imported lists in one hand. */
@Injectable()
export class ImportStores {
  constructor(
    readonly decisions: RowDecisions,
    readonly files: ImportFiles,
    readonly imports: ListImports,
    readonly rows: ImportRows,
    readonly sources: ImportSources,
  ) {}
}
