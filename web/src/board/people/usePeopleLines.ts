import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BoardHeldVariables, BoardPeople } from '../../api/operations.js';
import { send } from '../../api/send.js';
import { useSettled } from '../../api/settled.js';
import { BoardHeld } from '../board.graphql.js';
import type { Scope } from '../scope.js';
import { linesAlone, linesHeld, type Line } from './line.js';

/** `alone`: nobody defends them. `held`: everybody who is held. */
export type Whom = 'alone' | 'held';

interface Asked extends Pick<Scope, 'eventId'> {
  readonly departmentId: string | null;
  readonly whom: Whom;
  readonly alone: BoardPeople | undefined;
  /** typed: a name or a part of it */
  readonly text: string;
}

/** The people of the desk: those nobody defends come with the board, the others page by page. */
export function usePeopleLines({ eventId, departmentId, whom, alone, text }: Asked) {
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
  const found = useNamed({ ...filter, withoutLawyer: whom === 'alone' ? true : null }, text);
  return { lines, held, found };
}

interface Named {
  readonly lines: readonly Line[];
  /** false: the server still reads names and may miss some */
  readonly isComplete: boolean;
}

/** Whom the server finds by what was typed: spelled otherwise, or not among the rows that are loaded. */
function useNamed(filter: Omit<BoardHeldVariables['filter'], 'name'>, text: string): Named {
  const name = useSettled(text.trim());
  const { data } = useQuery({
    queryKey: [BoardHeld.name, 'named', filter, name],
    queryFn: ({ signal }) => send(BoardHeld, { filter: { ...filter, name } }, signal),
    enabled: name !== '',
  });
  return useMemo(
    () =>
      data && name !== ''
        ? { lines: linesHeld([data]), isComplete: data.detentions.namesComplete }
        : { lines: [], isComplete: true },
    [data, name],
  );
}
