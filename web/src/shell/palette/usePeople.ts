import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { send } from '../../api/send.js';
import { PalettePeople } from '../shell.graphql.js';
import type { PalettePeople as Answer } from '../../api/operations.js';

/** Names opened for the palette at most: what lies beyond is found by its department. */
const MOST_PAGES = 10;

export type PalettePerson = Answer['detentions']['nodes'][number];

/** People within sight who are held now, page after page; they are asked for only once something is typed. */
export function usePeople(enabled: boolean): readonly PalettePerson[] {
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: [PalettePeople.name],
    queryFn: ({ pageParam, signal }) => send(PalettePeople, { after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ detentions: { pageInfo } }, pages) =>
      pageInfo.hasNextPage && pages.length < MOST_PAGES ? pageInfo.endCursor : undefined,
    enabled,
    staleTime: 60_000,
  });
  useEffect(() => {
    if (enabled && hasNextPage && !isFetching) void fetchNextPage();
  }, [enabled, hasNextPage, isFetching, fetchNextPage]);
  return data?.pages.flatMap((page) => page.detentions.nodes) ?? [];
}
