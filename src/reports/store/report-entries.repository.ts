import { Injectable } from '@nestjs/common';
import { conflict, toDate, type Refusal } from '../../kernel/index.js';
import { Db, isUniqueViolation } from '../../platform/db/index.js';
import { Vault, type SealedPlace } from '../../platform/vault/index.js';
import { ReportEntryRow } from './report-entry.entity.js';

export interface NewEntry extends Pick<ReportEntryRow, 'reportId' | 'kind'> {
  readonly aboutId?: string | null | undefined;
  readonly detail?: string | null | undefined;
  readonly note?: string | null | undefined;
}

const noteAt = (rowId: string): SealedPlace => ({ table: 'report_entry', column: 'sealed_note', rowId });

/** What was done with reports, in order. Notes are sealed under the report. */
@Injectable()
export class ReportEntries {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  /** Writes down that the actor did this, now. */
  add(entry: NewEntry): Promise<void> {
    return this.insert({ id: this.db.newId(), ...entry });
  }

  /** The same under an id made on a device. @returns ID_TAKEN where it is in use. */
  async addOwn(entry: NewEntry & { readonly id: string }): Promise<Refusal | void> {
    try {
      await this.db.savepoint(() => this.insert(entry));
    } catch (error) {
      if (isUniqueViolation(error)) return conflict('ID_TAKEN', 'id');
      throw error;
    }
  }

  private async insert({
    id,
    reportId,
    kind,
    aboutId,
    detail,
    note,
  }: NewEntry & { readonly id: string }): Promise<void> {
    const text = note?.trim();
    await (
      await this.db.repository(ReportEntryRow)
    ).insert({
      id,
      reportId,
      kind,
      aboutId: aboutId ?? null,
      detail: detail ?? null,
      sealedNote: text ? await this.vault.seal(reportId, noteAt(id), text) : null,
      by: (await this.db.actor()).id!,
      at: toDate(await this.db.now()),
    });
  }

  /** @returns what was done with these reports, oldest first. */
  async of(reportIds: readonly string[]): Promise<ReportEntryRow[]> {
    return (await this.db.repository(ReportEntryRow))
      .createQueryBuilder('e')
      .where('e.reportId = any(:reportIds)', { reportIds })
      .orderBy('e.at')
      .addOrderBy('e.id')
      .getMany();
  }

  /** @returns notes in order, opened and so audited. */
  openNotes(rows: readonly ReportEntryRow[]): Promise<(string | null)[]> {
    return this.vault.openAll(
      rows.map((row) => ({ ...noteAt(row.id), subjectId: row.reportId, bytes: row.sealedNote })),
    );
  }
}
