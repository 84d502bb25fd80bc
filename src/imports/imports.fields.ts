import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AssemblyEvent, CustodyLoaders, CustodyStores, Department, Person } from '../custody/index.js';
import { speaksOfConsent } from './domain/header-words.js';
import { ImportStores } from './import-stores.js';
import { Places } from './reading/places.js';
import {
  ImportColumn,
  ImportCounts,
  ImportPlace,
  ImportSource,
  ListImport,
  presentCounts,
} from './types/list-import.type.js';
import { ImportCandidate, ImportRow } from './types/import-row.type.js';

const SAMPLES = 3;

/** What stands in a list's file is sealed: each field that shows it opens it. */
@Resolver(() => ListImport)
export class ListImportFieldsResolver {
  constructor(
    private readonly stores: ImportStores,
    private readonly custody: CustodyStores,
    private readonly loaders: CustodyLoaders,
  ) {}

  @ResolveField(() => ImportSource)
  async source(@Parent() { record }: ListImport): Promise<ImportSource> {
    const [source] = await this.stores.sources.find([record.sourceId]);
    return Object.assign(new ImportSource(), {
      id: record.sourceId,
      name: source?.name ?? '',
      hasMapping: Boolean(source?.mapping),
    });
  }

  @ResolveField(() => AssemblyEvent, { nullable: true })
  event(@Parent() { record }: ListImport): Promise<AssemblyEvent | null> | null {
    return record.eventId ? this.loaders.event(record.eventId) : null;
  }

  @ResolveField(() => [ImportColumn], { description: 'empty once the file was erased' })
  async columns(@Parent() { record }: ListImport): Promise<ImportColumn[]> {
    const head = await this.stores.imports.headOf(record.id);
    const mapping = await this.stores.imports.mappingOf(record.id);
    return (head?.guess ?? []).map((guess, index) =>
      Object.assign(new ImportColumn(), {
        index,
        header: head?.header?.[index] ?? null,
        samples: (head?.rows ?? []).slice(0, SAMPLES).map((row) => row[index] ?? ''),
        guess,
        field: mapping?.columns[index] ?? null,
        speaksOfConsent: speaksOfConsent(head?.header?.[index] ?? ''),
      }),
    );
  }

  @ResolveField(() => [[String]], { description: 'the first ten, as they stand in the file' })
  async firstRows(@Parent() { record }: ListImport): Promise<readonly (readonly string[])[]> {
    return (await this.stores.imports.headOf(record.id))?.rows ?? [];
  }

  @ResolveField(() => [ImportPlace], {
    description: 'texts of the column of departments, the most frequent first',
  })
  async places(@Parent() { record }: ListImport): Promise<ImportPlace[]> {
    const head = await this.stores.imports.headOf(record.id);
    if (!head?.places.length) return [];
    const mapping = await this.stores.imports.mappingOf(record.id);
    const places = new Places(await this.custody.departments.everyEntry(), mapping?.departments ?? {});
    return head.places.map(({ text, rows }) =>
      Object.assign(new ImportPlace(), { text, rows, departmentId: places.of(text)?.id ?? null }),
    );
  }

  @ResolveField(() => ImportCounts)
  async counts(@Parent() { id }: ListImport): Promise<ImportCounts> {
    return presentCounts(await this.stores.decisions.counts(id));
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'id of an earlier import of the very same file',
  })
  sameFileAs(@Parent() { record }: ListImport): Promise<string | null> {
    return this.stores.imports.sameFile(record);
  }
}

@Resolver(() => ImportPlace)
export class ImportPlaceFieldsResolver {
  constructor(private readonly loaders: CustodyLoaders) {}

  @ResolveField(() => Department, { nullable: true })
  department(@Parent() { departmentId }: ImportPlace): Promise<Department | null> | null {
    return departmentId ? this.loaders.department(departmentId) : null;
  }
}

@Resolver(() => ImportRow)
export class ImportRowFieldsResolver {
  constructor(private readonly loaders: CustodyLoaders) {}

  @ResolveField(() => Department, { nullable: true })
  department(@Parent() { departmentId }: ImportRow): Promise<Department | null> | null {
    return departmentId ? this.loaders.department(departmentId) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'for JOIN: who it is' })
  knownPerson(@Parent() { knownPersonId }: ImportRow): Promise<Person | null> | null {
    return knownPersonId ? this.loaders.person(knownPersonId) : null;
  }
}

@Resolver(() => ImportCandidate)
export class ImportCandidateFieldsResolver {
  constructor(private readonly loaders: CustodyLoaders) {}

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() { personId }: ImportCandidate): Promise<Person | null> {
    return this.loaders.person(personId);
  }
}
