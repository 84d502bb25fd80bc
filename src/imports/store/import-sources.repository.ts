import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import { type RememberedColumns } from '../domain/guess-columns.js';

/** How the lists of a source were read last. */
export interface RememberedMapping {
  readonly columns: RememberedColumns;
  /** department ids by the text the source uses */
  readonly departments: Readonly<Record<string, string>>;
}

export interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly mapping: RememberedMapping | null;
}

interface StoredRow {
  readonly id: string;
  readonly sealed_name: Buffer;
  readonly sealed_mapping: Buffer | null;
}

const placeOf = (column: string, rowId: string): SealedPlace => ({ table: 'import_source', column, rowId });

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Organisations whose lists are imported. There are few: a name is found by opening all. */
@Injectable()
export class ImportSources {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  /** @returns all, by name. */
  async all(): Promise<SourceRow[]> {
    const rows = await this.db.sql<StoredRow>(
      'select id, sealed_name, sealed_mapping from import_source order by id limit 500',
    );
    return (await this.open(rows)).sort((a, b) => a.name.localeCompare(b.name, 'ru'));
  }

  async find(ids: readonly string[]): Promise<SourceRow[]> {
    return this.open(
      await this.db.sql<StoredRow>(
        'select id, sealed_name, sealed_mapping from import_source where id = any ($1)',
        [ids],
      ),
    );
  }

  async called(name: string): Promise<SourceRow | null> {
    return (await this.all()).find((source) => plain(source.name) === plain(name)) ?? null;
  }

  /** @returns the source of this name, made now where there is none. */
  async named(name: string, by: { addedBy: string | null; addedAt: Date }): Promise<SourceRow> {
    // two that name one new source at once are served one after the other
    await this.db.sql('select pg_advisory_xact_lock(7310)');
    const known = await this.called(name);
    if (known) return known;
    const id = this.db.newId();
    await this.db.sql(
      'insert into import_source (id, sealed_name, added_by, added_at) values ($1, $2, $3, $4)',
      [id, await this.vault.seal(id, placeOf('sealed_name', id), name.trim()), by.addedBy, by.addedAt],
    );
    return { id, name: name.trim(), mapping: null };
  }

  async remember(id: string, mapping: RememberedMapping): Promise<void> {
    await this.db.sql('update import_source set sealed_mapping = $2 where id = $1', [
      id,
      await this.vault.sealJson(id, placeOf('sealed_mapping', id), mapping),
    ]);
  }

  private async open(rows: readonly StoredRow[]): Promise<SourceRow[]> {
    const opened = await this.vault.openAll(
      rows.flatMap(({ id, sealed_name, sealed_mapping }) => [
        { ...placeOf('sealed_name', id), subjectId: id, bytes: sealed_name },
        { ...placeOf('sealed_mapping', id), subjectId: id, bytes: sealed_mapping },
      ]),
    );
    return rows.map(({ id }, i) => {
      const mapping = opened[2 * i + 1];
      return {
        id,
        name: opened[2 * i] ?? '',
        mapping: mapping ? (JSON.parse(mapping) as RememberedMapping) : null,
      };
    });
  }
}
