import { useEffect, useMemo } from 'react';
import { useFresh } from '../api/fresh.js';
import { BoardChanged } from '../api/hints.graphql.js';
import { useLive } from '../api/live.js';
import { useAsk } from '../api/query.js';
import type { Board as BoardAnswer, BoardPeople as PeopleAnswer } from '../api/operations.js';
import { Board, BoardPeople } from './board.graphql.js';
import type { Scope } from './scope.js';

export type Load = BoardAnswer['board']['departments'][number];
export type Person = PeopleAnswer['board']['unrepresented'][number];

/** Hints are followed at once; this often, in milliseconds, the board is asked for without one. */
const WITHOUT_HINTS = 30_000;
/** Names are opened each time, and each opening stays in the audit: without a hint they are asked for rarely. */
const NAMES_WITHOUT_HINTS = 300_000;

/** The board of a scope and the people nobody defends, live. */
export function useBoard({ eventId, city }: Scope) {
  const scope = useMemo(() => ({ eventId, city }), [eventId, city]);
  const board = useAsk(Board, scope, { every: WITHOUT_HINTS });
  const people = useAsk(BoardPeople, scope, { every: NAMES_WITHOUT_HINTS });
  const refresh = useFresh(Board, BoardPeople);
  useLive(BoardChanged, scope, () => refresh());
  useEffect(() => {
    // asking is the only way to know whether there is a network; this is when to ask
    window.addEventListener('offline', refresh);
    window.addEventListener('online', refresh);
    return () => {
      window.removeEventListener('offline', refresh);
      window.removeEventListener('online', refresh);
    };
  }, [refresh]);
  return { board, people, refresh };
}
