import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFresh } from '../../api/fresh.js';
import { useLive } from '../../api/live.js';
import { useAsk } from '../../api/query.js';
import { send } from '../../api/send.js';
import { useSession } from '../../session/session.js';
import {
  AlertAssignments,
  AlertDeadlines,
  AlertDetentions,
  Alerts,
  AlertsChanged,
} from './alerts.graphql.js';
import { grouped, type AlertGroup } from './group.js';

const NOTHING = {};
const EVERY = 30_000;
/** Names are opened each time, and each opening stays in the audit. */
const RECORDS_EVERY = 120_000;
/** The lists answer so many at once. */
const MOST = 100;

const idsOf = (groups: readonly AlertGroup[], type: AlertGroup['refType']): readonly string[] =>
  groups
    .filter(({ refType }) => refType === type)
    .map(({ refId }) => refId)
    .slice(0, MOST)
    .sort();

/** One's alerts, a card a record, live; and what one may see of those records. */
export function useAlerts() {
  const { can } = useSession();
  const query = useInfiniteQuery({
    queryKey: [Alerts.name],
    queryFn: ({ pageParam, signal }) => send(Alerts, { after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ alerts: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    refetchInterval: EVERY,
  });
  const groups = useMemo(
    () => grouped(query.data?.pages.flatMap(({ alerts }) => alerts.nodes) ?? []),
    [query.data],
  );
  const refresh = useFresh(Alerts, AlertDeadlines, AlertDetentions, AlertAssignments);
  useLive(AlertsChanged, NOTHING, () => refresh());
  const ofCases = can('Query.deadlines', 'Query.detentions', 'Query.assignments');
  const [deadlineIds, detentionIds, assignmentIds] = [
    idsOf(groups, 'DEADLINE'),
    idsOf(groups, 'DETENTION'),
    idsOf(groups, 'ASSIGNMENT'),
  ];
  const about = (ids: readonly string[]) => ({ enabled: ofCases && ids.length > 0, every: RECORDS_EVERY });
  const deadlines = useAsk(AlertDeadlines, { ids: deadlineIds }, about(deadlineIds));
  const detentions = useAsk(AlertDetentions, { ids: detentionIds }, about(detentionIds));
  const assignments = useAsk(AlertAssignments, { ids: assignmentIds }, about(assignmentIds));
  const records = useMemo(
    () => ({
      deadlines: new Map(deadlines.data?.deadlines.nodes.map((node) => [node.id, node])),
      detentions: new Map(detentions.data?.detentions.nodes.map((node) => [node.id, node])),
      assignments: new Map(assignments.data?.assignments.nodes.map((node) => [node.id, node])),
    }),
    [deadlines.data, detentions.data, assignments.data],
  );
  return { query, groups, records, refresh };
}

export type AlertRecords = ReturnType<typeof useAlerts>['records'];
