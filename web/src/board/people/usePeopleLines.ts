import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BoardPeople } from '../../api/operations.js';
import { send } from '../../api/send.js';
import { BoardHeld } from '../board.graphql.js';
import type { Scope } from '../scope.js';
import { linesAlone, linesHeld } from './line.js';

/** `alone`: nobody defends them. `held`: everybody who is held. */
export type Whom = 'alone' | 'held';

interface Asked extends Pick<Scope, 'eventId'> {
  readonly departmentId: string | null;
  readonly whom: Whom;
  readonly alone: BoardPeople | undefined;
}

/** The people of the desk: those nobody defends come with the board, the others page by page. */
export function usePeopleLines({ eventId, departmentId, whom, alone }: Asked) {
  const filter = { eventId, departmentId, status: ['HELD', 'HOSPITAL', 'UNKNOWN'] as const };
  const held = useInfiniteQuery({
    queryKey: [BoardHeld.name, filter],
    queryFn: ({ pageParam, signal }) => send(BoardHeld, { filter, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ detentions: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
    enabled: whom === 'held',
  });
  const pages = held.data?.pages;
  const lines = useMemo(
    () => (whom === 'alone' ? linesAlone(alone) : linesHeld(pages)),
    [whom, alone, pages],
  );
  return { lines, held };
}
