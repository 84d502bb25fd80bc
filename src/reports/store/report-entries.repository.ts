import { Injectable } from '@nestjs/common';
import { toDate } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
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
  async add({ reportId, kind, aboutId, detail, note }: NewEntry): Promise<void> {
    const id = this.db.newId();
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
