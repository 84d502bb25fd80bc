import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isUuid } from '../kernel/index.js';
import { Access, decodeCursor, Mutations, pageSize, toConnection } from '../platform/graphql/index.js';
import { type RowKind } from './domain/import-state.js';
import { ImportStores } from './import-stores.js';
import { type ImportRowRecord } from './store/import-rows.repository.js';
import { ImportVerbs } from './import-verbs.js';
import { ImportRowKindEnum } from './imports.enums.js';
import { ImportRowConnection, presentRow } from './types/import-row.type.js';
import { ImportSource, ListImport, ListImportConnection, presentImport } from './types/list-import.type.js';
import { ApplyImportInput, ApplyImportResult } from './verbs/apply-import.js';
import { CompareImportInput, CompareImportResult } from './verbs/compare-import.js';
import { DecideImportRowsInput, DecideImportRowsResult } from './verbs/decide-import-rows.js';
import { DiscardImportInput, DiscardImportResult } from './verbs/discard-import.js';
import { MapImportInput, MapImportResult } from './verbs/map-import.js';
import { StartImportInput, StartImportResult } from './verbs/start-import.js';
import { UndoImportInput, UndoImportResult } from './verbs/undo-import.js';

const OPENS = { opens: 'look over an imported list' };

/** Lists of other organisations. The desk's work: whoever imports decides about people of everybody. */
@Resolver()
export class ImportsResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly stores: ImportStores,
    private readonly verbs: ImportVerbs,
  ) {}

  @Query(() => ListImportConnection, { description: 'latest first' })
  @Access(['COORDINATOR'], OPENS)
  async imports(
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    const size = pageSize(first);
    return toConnection(await this.stores.imports.page(size, decodeCursor(after)), size, {
      keyOf: (row) => [row.startedAt.toISOString(), row.id],
      present: presentImport,
      after,
    });
  }

  @Query(() => ListImport, { nullable: true })
  @Access(['COORDINATOR'], OPENS)
  async import(@Args('id', { type: () => ID }) id: string) {
    const record = isUuid(id) ? await this.stores.imports.findOne(id) : null;
    return record && presentImport(record);
  }

  @Query(() => ImportRowConnection, { description: 'in the order of the file' })
  @Access(['COORDINATOR'], OPENS)
  async importRows(
    @Args('importId', { type: () => ID }) importId: string,
    @Args('kind', { type: () => ImportRowKindEnum, nullable: true }) kind?: RowKind,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    const size = pageSize(first);
    const from = Number(decodeCursor(after)?.[0] ?? 0);
    const page = { size, after: Number.isInteger(from) ? from : 0 };
    const rows = isUuid(importId) ? await this.stores.rows.page(importId, kind ?? null, page) : [];
    const shown = rows.slice(0, size);
    const opened = await this.stores.rows.open(shown);
    const reasons = await this.stores.rows.reasons(shown);
    const at = new Map(shown.map(({ id }, i) => [id, i]));
    const present = (row: ImportRowRecord) =>
      presentRow(row, opened[at.get(row.id)!] ?? null, reasons[at.get(row.id)!] ?? null);
    return toConnection(rows, size, {
      keyOf: (row) => [row.position],
      present,
      after,
    });
  }

  @Query(() => [ImportSource], { description: 'by name' })
  @Access(['COORDINATOR'], OPENS)
  async importSources() {
    const sources = await this.stores.sources.all();
    return sources.map(({ id, name, mapping }) =>
      Object.assign(new ImportSource(), { id, name, hasMapping: mapping !== null }),
    );
  }

  @Mutation(() => StartImportResult)
  @Access(['COORDINATOR'], { slow: true })
  startImport(@Args('input') input: StartImportInput) {
    return this.mutations.run(this.verbs.startImport, input);
  }

  @Mutation(() => MapImportResult, { description: 'again as often as needed, until it is applied' })
  @Access(['COORDINATOR'], { slow: true })
  mapImport(@Args('input') input: MapImportInput) {
    return this.mutations.run(this.verbs.mapImport, input);
  }

  @Mutation(() => CompareImportResult, { description: 'the next 500 rows beside the people known' })
  @Access(['COORDINATOR'], { slow: true })
  compareImport(@Args('input') input: CompareImportInput) {
    return this.mutations.run(this.verbs.compareImport, input);
  }

  @Mutation(() => DecideImportRowsResult)
  @Access(['COORDINATOR'])
  decideImportRows(@Args('input') input: DecideImportRowsInput) {
    return this.mutations.run(this.verbs.decideImportRows, input);
  }

  @Mutation(() => ApplyImportResult)
  @Access(['COORDINATOR'])
  applyImport(@Args('input') input: ApplyImportInput) {
    return this.mutations.run(this.verbs.applyImport, input);
  }

  @Mutation(() => UndoImportResult)
  @Access(['COORDINATOR'])
  undoImport(@Args('input') input: UndoImportInput) {
    return this.mutations.run(this.verbs.undoImport, input);
  }

  @Mutation(() => DiscardImportResult, { description: 'before it is applied' })
  @Access(['COORDINATOR'])
  discardImport(@Args('input') input: DiscardImportInput) {
    return this.mutations.run(this.verbs.discardImport, input);
  }
}
