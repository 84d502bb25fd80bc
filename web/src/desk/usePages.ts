import { useInfiniteQuery } from '@tanstack/react-query';
import type { Document } from '../api/document.js';
import { send } from '../api/send.js';

interface Connection<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Asks for a list a page at a time. @param listOf the connection in the answer. */
export function usePages<R, V extends { after?: string | null | undefined }, N>(
  document: Document<R, V>,
  variables: Omit<V, 'after'>,
  listOf: (answer: R) => Connection<N>,
) {
  const query = useInfiniteQuery({
    queryKey: [document.name, variables],
    queryFn: ({ pageParam, signal }) => send(document, { ...variables, after: pageParam } as V, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = listOf(last).pageInfo;
      return hasNextPage ? endCursor : undefined;
    },
  });
  const nodes = query.data?.pages.flatMap((page) => listOf(page).nodes);
  return {
    data: nodes,
    error: query.error,
    refetch: query.refetch,
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    busy: query.isFetchingNextPage,
  };
}
