import { Injectable } from '@nestjs/common';
import type { When } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { storeWhen } from '../../platform/graphql/index.js';
import { Vault } from '../../platform/vault/index.js';
import type { ClaimSource } from '../domain/custody-claim.js';
import type { RowOutcome } from '../domain/person-facts.js';
import { IntakeBatchRow, IntakeRowRow } from './intake.entity.js';

export interface NewBatch {
  readonly batchId: string;
  readonly eventId: string | null;
  readonly departmentId: string | null;
  readonly observedAt: When;
  readonly time: { readonly clockSuspect: boolean };
  readonly source: ClaimSource;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

export interface NewRow {
  readonly text: string;
  readonly position: number;
  readonly outcome: RowOutcome;
  readonly marks: readonly string[];
  readonly personId: string | null;
  readonly detentionId: string | null;
}

/** Batches and their rows: every row is kept as it was typed, sealed under a key of its own. */
@Injectable()
export class IntakeBatches {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
  ) {}

  async add(batch: NewBatch, rows: readonly NewRow[]): Promise<void> {
    await (
      await this.db.repository(IntakeBatchRow)
    ).insert({
      id: batch.batchId,
      eventId: batch.eventId,
      departmentId: batch.departmentId,
      observedAt: storeWhen(batch.observedAt),
      source: batch.source,
      clockSuspect: batch.time.clockSuspect,
      loggedBy: batch.recordedBy,
      loggedAt: batch.recordedAt,
    });
    const ids = rows.map(() => this.db.newId());
    await this.vault.makeKeys(ids);
    const stored = [];
    for (const [i, { text, marks, ...row }] of rows.entries()) {
      const id = ids[i]!;
      const sealedText = await this.vault.seal(
        id,
        { table: 'intake_row', column: 'sealed_text', rowId: id },
        text,
      );
      stored.push({ ...row, id, sealedText, marks: [...marks], batchId: batch.batchId });
    }
    await (await this.db.repository(IntakeRowRow)).insert(stored);
  }

  /** @returns rows nobody was found in, latest first, with their text opened. */
  async keptAsText(size: number): Promise<{ id: string; batchId: string; text: string; marks: string[] }[]> {
    const rows = await (
      await this.db.repository(IntakeRowRow)
    ).find({
      where: { outcome: 'KEPT_AS_TEXT' },
      order: { id: 'DESC' },
      take: size,
    });
    const texts = await this.vault.openAll(
      rows.map((row) => ({
        table: 'intake_row',
        column: 'sealed_text',
        rowId: row.id,
        subjectId: row.id,
        bytes: row.sealedText,
      })),
    );
    return rows.map((row, i) => ({
      id: row.id,
      batchId: row.batchId,
      text: texts[i] ?? '',
      marks: row.marks,
    }));
  }
}
