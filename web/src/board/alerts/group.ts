import type { BoardAlert } from '../../api/operations.js';

/** What several alerts say about one record: one card. */
export interface AlertGroup {
  /** the record they are about */
  readonly refId: string;
  readonly refType: BoardAlert['refType'];
  /** the latest of them */
  readonly latest: BoardAlert;
  readonly ids: readonly string[];
  readonly unseenIds: readonly string[];
  readonly urgent: boolean;
}

export const idOfGroup = ({ refType, refId }: AlertGroup): string => `${refType} ${refId}`;

/** @param alerts newest first. @returns a card a record: unseen and urgent first, each newest first. */
export function grouped(alerts: readonly BoardAlert[]): readonly AlertGroup[] {
  const byRecord = new Map<string, BoardAlert[]>();
  for (const alert of alerts) {
    const key = `${alert.refType} ${alert.refId}`;
    byRecord.set(key, [...(byRecord.get(key) ?? []), alert]);
  }
  const groups = [...byRecord.values()].map((those): AlertGroup => {
    const [latest] = those as [BoardAlert, ...BoardAlert[]];
    const unseen = those.filter(({ seenAt }) => seenAt === null);
    return {
      refId: latest.refId,
      refType: latest.refType,
      latest,
      ids: those.map(({ id }) => id),
      unseenIds: unseen.map(({ id }) => id),
      urgent: unseen.some(({ urgent }) => urgent),
    };
  });
  const rank = ({ unseenIds, urgent }: AlertGroup) => (unseenIds.length === 0 ? 2 : urgent ? 0 : 1);
  return groups.sort((a, b) => rank(a) - rank(b));
}
