import { useQuery } from '@tanstack/react-query';
import type {
  AllDepartments as AllDepartmentsAnswer,
  Stations as StationsAnswer,
} from '../api/operations.js';
import { allNodes } from '../api/all-nodes.js';
import { useHints } from '../api/hints.js';
import { useAsk } from '../api/query.js';
import { send } from '../api/send.js';
import { useSession } from '../session/session.js';
import { AllDepartments, Stations } from './stations.graphql.js';

export type Load = StationsAnswer['board']['departments'][number];
export type DepartmentChoice = AllDepartmentsAnswer['departments']['nodes'][number];

/** Departments a lawyer sees, their shifts, and cases that were offered to them, live. */
export function useStations() {
  const { viewer } = useSession();
  useHints(undefined, Stations);
  return useAsk(Stations, { me: viewer.id }, { kept: true, every: 30_000, freshFor: 0 });
}

/** Every department of the list: a lawyer may be sent to any of them, also with no network. */
export function useAllDepartments() {
  return useQuery({
    queryKey: [AllDepartments.name],
    queryFn: ({ signal }) => allPages(signal),
    networkMode: 'always',
    staleTime: 24 * 3_600_000,
    meta: { kept: true },
  });
}

async function allPages(signal: AbortSignal): Promise<readonly DepartmentChoice[]> {
  const ask = async (after: string | null) => (await send(AllDepartments, { after }, signal)).departments;
  return allNodes(await ask(null), ask);
}
