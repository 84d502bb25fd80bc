import { Injectable } from '@nestjs/common';
import { TakeBack, type KeptBecause } from '../../custody/index.js';
import { toDate } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { ImportWork, type RowToTakeBack } from '../store/import-work.repository.js';

/** Rows of one transaction. */
const BATCH = 100;

/**
 * Takes lists back in batches, as they were written: killed at any moment it goes on where it was. What somebody worked
 * on stays, with why.
 */
@Injectable()
export class UndoImports {
  constructor(
    private readonly db: Db,
    private readonly work: ImportWork,
    private readonly takeBack: TakeBack,
  ) {}

  /** @returns false where nothing waits. */
  next(): Promise<boolean> {
    return this.db.run({ name: 'undoImport' }, async () => {
      const record = await this.work.take('UNDOING');
      if (!record) return false;
      const at = toDate(await this.db.now());
      const rows = await this.work.toTakeBack(record.id, BATCH);
      if (rows.length === 0) {
        await this.work.finish(record.id, 'UNDONE', at);
        return true;
      }
      const kept = await this.take(rows);
      await this.work.tookBack(
        rows.map((row) => ({ id: row.id, keptBecause: kept.get(keyOf(row)) ?? null })),
        at,
      );
      this.db.touch(record.id, ...rows.flatMap(({ detentionId }) => detentionId ?? []));
      return true;
    });
  }

  /** Whom another list is about to join is no longer this list's alone. */
  private async takeCases(cases: readonly Case[]): Promise<KeptBecause> {
    const chosen = await this.work.chosen(cases.flatMap(({ personId }) => personId ?? []));
    const isChosen = ({ personId }: Case): boolean => personId !== null && chosen.has(personId);
    const kept = await this.takeBack.cases(cases.filter((one) => !isChosen(one)));
    const others = cases.filter(isChosen).map(({ detentionId }) => [detentionId, ['import_row']] as const);
    return new Map([...kept, ...others]);
  }

  private async take(rows: readonly RowToTakeBack[]): Promise<KeptBecause> {
    const written = rows.map((row) => ({
      ...row,
      text: { batchId: row.batchId!, position: row.batchPosition! },
    }));
    switch (rows[0]!.outcome) {
      case 'JOINED':
        return this.takeBack.joined(written.map((row) => ({ ...row, ...idsOf(row) })));
      case 'LOGGED':
        return this.takeCases(written.map((row) => ({ ...row, ...idsOf(row) })));
      default:
        await this.takeBack.texts(written.map(({ text }) => text));
        return new Map();
    }
  }
}

type Case = Parameters<TakeBack['cases']>[0][number];

const idsOf = ({ claimId, detentionId }: RowToTakeBack) => ({
  claimId: claimId!,
  detentionId: detentionId!,
});

/** What `TakeBack` answers by: a claim on somebody else's case, or the case. */
const keyOf = ({ outcome, claimId, detentionId }: RowToTakeBack): string =>
  (outcome === 'JOINED' ? claimId : detentionId) ?? '';
