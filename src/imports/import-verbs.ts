import { Injectable } from '@nestjs/common';
import { ApplyImport } from './verbs/apply-import.js';
import { CompareImport } from './verbs/compare-import.js';
import { DecideImportRows } from './verbs/decide-import-rows.js';
import { DiscardImport } from './verbs/discard-import.js';
import { MapImport } from './verbs/map-import.js';
import { StartImport } from './verbs/start-import.js';
import { UndoImport } from './verbs/undo-import.js';

export const importVerbs = [
  ApplyImport,
  CompareImport,
  DecideImportRows,
  DiscardImport,
  MapImport,
  StartImport,
  UndoImport,
];

/** What a person can do with an imported list. */
@Injectable()
export class ImportVerbs {
  /* eslint-disable-next-line max-params -- a list of verbs, not a knot of dependencies */
  constructor(
    readonly applyImport: ApplyImport,
    readonly compareImport: CompareImport,
    readonly decideImportRows: DecideImportRows,
    readonly discardImport: DiscardImport,
    readonly mapImport: MapImport,
    readonly startImport: StartImport,
    readonly undoImport: UndoImport,
  ) {}
}
