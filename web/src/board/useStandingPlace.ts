import { useEffect } from 'react';
import { useAsk } from '../api/query.js';
import { StandingPlace } from './board.graphql.js';
import type { useScope } from './scope.js';
import type { Load } from './useBoard.js';

/**
 * A link may name an entry that was joined to another since: the board is narrowed to the one that speaks for it.
 * @param loads undefined: not known yet
 */
export function useStandingPlace(
  { departmentId, set }: ReturnType<typeof useScope>,
  loads: readonly Load[] | undefined,
): void {
  const isUnknown = departmentId !== null && loads?.every(({ department }) => department.id !== departmentId);
  const { data } = useAsk(StandingPlace, { id: departmentId ?? '' }, { enabled: isUnknown === true });
  const standing = data?.department?.id ?? null;
  useEffect(() => {
    if (standing && departmentId && standing !== departmentId) set({ departmentId: standing });
  }, [standing, departmentId, set]);
}
