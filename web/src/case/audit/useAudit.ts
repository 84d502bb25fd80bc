import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditPage } from '../../api/operations.js';
import { send } from '../../api/send.js';
import { CaseAudit } from './audit.graphql.js';

export type AuditEntry = AuditPage['nodes'][number];

export interface WhoseCase {
  readonly id: string;
  /** what is opened is sealed under the person: that is where a look is recorded */
  readonly personId: string;
}

/** Everything recorded about a case and its person, newest first, each entry once. */
export function useAudit({ id, personId }: WhoseCase, enabled: boolean) {
  const query = useInfiniteQuery({
    queryKey: [CaseAudit.name, id, personId],
    queryFn: ({ pageParam, signal }) => send(CaseAudit, { id, personId, ...pageParam }, signal),
    initialPageParam: { afterCase: null as string | null, afterPerson: null as string | null },
    getNextPageParam: ({ ofCase, ofPerson }, _all, before) =>
      ofCase.pageInfo.hasNextPage || ofPerson.pageInfo.hasNextPage
        ? {
            afterCase: ofCase.pageInfo.endCursor ?? before.afterCase,
            afterPerson: ofPerson.pageInfo.endCursor ?? before.afterPerson,
          }
        : undefined,
    enabled,
  });
  const nodes =
    query.data?.pages.flatMap(({ ofCase, ofPerson }) => [...ofCase.nodes, ...ofPerson.nodes]) ?? [];
  const entries = [...new Map(nodes.map((entry) => [entry.id, entry])).values()].sort((a, b) =>
    b.at.localeCompare(a.at),
  );
  return { query, entries };
}
