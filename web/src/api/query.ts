import { QueryClient, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Document } from './document.js';
import { ApiFault, NetworkFault } from './faults.js';
import { send } from './send.js';

/** What was asked of the server and how fresh it is. What has `meta.kept` may stay on this device, encrypted. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // the browser's word about the network is not asked: a question shows whether there is one
      networkMode: 'always',
      staleTime: 10_000,
      gcTime: 60 * 60_000,
      retry: (failures, fault) =>
        failures < 1 && (fault instanceof NetworkFault || (fault instanceof ApiFault && fault.mayPass)),
    },
  },
});

interface Asking {
  /** false: not yet */
  readonly enabled?: boolean;
  /** asks again every so many milliseconds while the page is seen */
  readonly every?: number;
  /** stays on this device, encrypted, where it is set up to work without a network */
  readonly kept?: boolean;
  /** milliseconds in which its answer is not asked for anew when it is opened; 0 for what nobody listened for meanwhile */
  readonly freshFor?: number;
}

/** Asks the server and shows its last answer, also while it is asked again. */
export function useAsk<R, V>(
  document: Document<R, V>,
  variables: V,
  { enabled = true, every, kept = false, freshFor }: Asking = {},
): UseQueryResult<R> {
  return useQuery({
    queryKey: [document.name, variables],
    queryFn: ({ signal }) => send(document, variables, signal),
    enabled,
    meta: { kept },
    ...(every === undefined ? {} : { refetchInterval: every }),
    ...(freshFor === undefined ? {} : { staleTime: freshFor }),
  });
}

/** @returns a way to say that answers of these documents are out of date: those that are shown are asked again. */
export function useStale(): (...documents: readonly { readonly name: string }[]) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (...documents) => {
      await Promise.all(documents.map(({ name }) => client.invalidateQueries({ queryKey: [name] })));
    },
    [client],
  );
}
