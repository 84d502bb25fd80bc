import { Injectable } from '@nestjs/common';
import {
  checkTime,
  IntakeWriter,
  TakeBack,
  type BatchContext,
  type WrittenClaims,
} from '../../custody/index.js';
import { isRefusal, toDate } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { readWhen } from '../../platform/graphql/index.js';
import { type ImportRowRecord } from '../store/import-rows.repository.js';
import { ImportWork, type RowWritten } from '../store/import-work.repository.js';
import { type ImportRecord } from '../store/list-imports.repository.js';
import { asIntakeRow } from './row-as-intake.js';
import { RowsToWrite } from './rows-to-write.js';

/** Writes rows of a list through the intake everybody uses, and with them, in the same transaction, that they are. */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly db: Db,
    private readonly intake: IntakeWriter,
    private readonly takeBack: TakeBack,
    private readonly rows: RowsToWrite,
    private readonly work: ImportWork,
  ) {}

  /** Runs inside a session. @throws where intake refuses: what could be wrong was looked for when rows were read. */
  async write(record: ImportRecord, given: readonly ImportRowRecord[]): Promise<void> {
    const toWrite = await this.rows.of(given);
    if (toWrite.length === 0) return;
    const rows = toWrite.map(({ row }) => row);
    const read = toWrite.map(({ row, understood }) => asIntakeRow(row, understood));
    const context = await this.contextOf(record);
    const known = new Map(
      rows.flatMap(({ id, knownPersonId }) => (knownPersonId ? [[id, knownPersonId]] : [])),
    );
    const written = await this.intake.write(context, read, known);
    if (isRefusal(written)) throw new Error(`intake refused a list: ${written.code}`);
    const prints = await this.takeBack.prints(
      written.flatMap(({ rowId, outcome, detentionId, personId }) =>
        outcome === 'LOGGED'
          ? [{ detentionId: detentionId!, personId: known.has(rowId) ? null : personId }]
          : [],
      ),
    );
    await this.work.wrote(written.map((row) => asWritten(row, context.batchId, prints)));
    this.db.touch(
      record.id,
      ...written.flatMap(({ detentionId, personId }) => [detentionId, personId].filter(isId)),
    );
  }

  /** What a list says is told by nobody of ours; whoever had it written answers for the entry. */
  private async contextOf({ listedAt, eventId, appliedBy }: ImportRecord): Promise<BatchContext> {
    const now = await this.db.now();
    const observedAt = readWhen(listedAt);
    const time = checkTime(observedAt, now, 'listedAt');
    if (isRefusal(time)) throw new Error(`a list has no time any more: ${time.code}`);
    return {
      batchId: this.db.newId(),
      eventId,
      departmentId: null,
      observedAt,
      time,
      source: 'THIRD_PARTY_LIST',
      familyAnswer: 'NONE',
      recordedBy: appliedBy,
      recordedAt: toDate(now),
    };
  }
}

const isId = (id: string | null): id is string => id !== null;

const asWritten = (row: WrittenClaims, batchId: string, prints: ReadonlyMap<string, string>): RowWritten => ({
  id: row.rowId,
  outcome: row.outcome,
  detentionId: row.detentionId,
  batchId,
  batchPosition: row.position,
  claimId: row.claimId,
  startId: row.startId,
  print: row.outcome === 'LOGGED' ? (prints.get(row.detentionId!) ?? null) : null,
});
