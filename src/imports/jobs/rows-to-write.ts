import { Injectable } from '@nestjs/common';
import { ErasedBefore } from '../../custody/index.js';
import { type UnderstoodRow } from '../reading/understood-row.js';
import { ImportRows, type ImportRowRecord } from '../store/import-rows.repository.js';

interface ToWrite {
  readonly row: ImportRowRecord;
  readonly understood: UnderstoodRow;
}

/** What is still to be written of a list, at the moment it is written. */
@Injectable()
export class RowsToWrite {
  constructor(
    private readonly rows: ImportRows,
    private readonly erased: ErasedBefore,
  ) {}

  /** A row that equals somebody erased since it was compared, or that nobody compared, is left out now. */
  async of(given: readonly ImportRowRecord[]): Promise<ToWrite[]> {
    const opened = await this.rows.open(given);
    const read = opened.flatMap((understood, at) => (understood ? [{ row: given[at]!, understood }] : []));
    if (read.length < given.length) throw new Error('the texts of a list were erased before it was written');
    const found = await this.erased.find(read.map(({ understood }) => understood));
    const { rows: isErased } = await this.erased.tell(found);
    const isLeftOut = ({ row }: ToWrite, at: number): boolean =>
      isErased[at]! && row.decision === 'LOG' && !row.sealedReason;
    await this.rows.leaveOut(read.filter(isLeftOut).map(({ row }) => row.id));
    return read.filter((one, at) => !isLeftOut(one, at));
  }
}
