import { Injectable } from '@nestjs/common';
import { ApplyImport } from './verbs/apply-import.js';
import { CompareImport } from './verbs/compare-import.js';
import { DecideImportRows } from './verbs/decide-import-rows.js';
import { MapImport } from './verbs/map-import.js';
import { StartImport } from './verbs/start-import.js';

export const importVerbs = [ApplyImport, CompareImport, DecideImportRows, MapImport, StartImport];

/** What a person can do with an imported list. */
@Injectable()
export class ImportVerbs {
  constructor(
    readonly applyImport: ApplyImport,
    readonly compareImport: CompareImport,
    readonly decideImportRows: DecideImportRows,
    readonly mapImport: MapImport,
    readonly startImport: StartImport,
  ) {}
}
