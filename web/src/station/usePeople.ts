import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { allNodes } from '../api/all-nodes.js';
import type { DepartmentPeople as DepartmentPeopleAnswer } from '../api/operations.js';
import { send } from '../api/send.js';
import { DepartmentPeople, RestOfPeople } from './people.graphql.js';

/** Everybody held at one department, also where they are more than one page; kept, and asked for again twice a minute. */
export function usePeople(departmentId: string): UseQueryResult<DepartmentPeopleAnswer> {
  return useQuery({
    queryKey: [DepartmentPeople.name, { id: departmentId }],
    queryFn: ({ signal }) => everybody(departmentId, signal),
    refetchInterval: 30_000,
    staleTime: 0,
    meta: { kept: true },
  });
}

async function everybody(id: string, signal: AbortSignal): Promise<DepartmentPeopleAnswer> {
  const answer = await send(DepartmentPeople, { id }, signal);
  const nodes = await allNodes(
    answer.held,
    async (after) => (await send(RestOfPeople, { id, after }, signal)).held,
  );
  return { ...answer, held: { ...answer.held, nodes } };
}
