import { Injectable } from '@nestjs/common';
import { decodeCursor, pageSize, toConnection, type Connection } from '../../platform/graphql/index.js';
import { DuplicateAdvice } from '../advice.js';
import type { Advice, LikeRecord } from '../advice-values.js';
import type { Page } from '../custody-queries.js';
import { Persons } from '../store/persons.repository.js';
import { PossibleDuplicates, type DuplicateRow } from '../store/possible-duplicates.repository.js';
import { PossibleDuplicate } from './possible-duplicate.type.js';

/** Possible duplicates as a caller may see them: their own record, and the other as advice would show it. */
@Injectable()
export class DuplicateQueries {
  constructor(
    private readonly duplicates: PossibleDuplicates,
    private readonly persons: Persons,
    private readonly advice: DuplicateAdvice,
  ) {}

  async page(isDismissed: boolean, { first, after }: Page): Promise<Connection<PossibleDuplicate>> {
    const size = pageSize(first);
    const cursor = decodeCursor(after);
    const rows = await (isDismissed
      ? this.duplicates.dismissed(size, cursor)
      : this.duplicates.open(size, cursor));
    const shown = new Map((await this.show(rows.slice(0, size))).map((one) => [one.id, one]));
    return toConnection(rows, size, {
      keyOf: (row) => [(row.dismissedAt ?? row.foundAt).toISOString(), row.id],
      present: (row) => shown.get(row.id)!,
      after,
    });
  }

  private async show(rows: readonly DuplicateRow[]): Promise<PossibleDuplicate[]> {
    const visible = await this.persons.visible(
      rows.flatMap(({ personId, otherPersonId }) => [personId, otherPersonId]),
    );
    const sides = rows.map(({ personId, otherPersonId }) =>
      visible.has(personId) ? [personId, otherPersonId] : [otherPersonId, personId],
    );
    const advice = await this.advice.about(rows.map((row, i) => likeRecord(row, sides[i]![1]!)));
    return rows.map((row, i) => present(row, sides[i]![0]!, advice?.[i] ?? null));
  }
}

const likeRecord = (
  { verdict, likelihood, because, differs }: DuplicateRow,
  recordId: string,
): LikeRecord => ({
  recordId,
  verdict,
  likelihood,
  because,
  differs: differs as LikeRecord['differs'],
});

const present = (row: DuplicateRow, ownId: string, advice: Advice | null): PossibleDuplicate =>
  Object.assign(new PossibleDuplicate(), {
    id: row.id,
    foundAt: row.foundAt,
    ownId,
    advice,
    proposalId: row.proposalId,
    dismissedBy: row.dismissedBy,
    dismissedAt: row.dismissedAt,
    row,
  });
