import { useMemo } from 'react';
import { useAsk } from '../api/query.js';
import { BoardLawyers } from './assign/assign.graphql.js';
import { candidatesFor, type Candidate } from './assign/candidates.js';
import type { Line } from './people/line.js';
import type { Load } from './useBoard.js';

interface Asked {
  readonly enabled: boolean;
  readonly departmentId: string | null;
  readonly people: readonly Line[];
  readonly loads: readonly Load[];
}

/** Where the people chosen are, if they are all at one place. */
const commonPlace = (people: readonly Line[]): string | null => {
  const places = new Set(people.map(({ detention }) => detention.department?.id ?? null));
  const [only] = places;
  return places.size === 1 ? (only ?? null) : null;
};

/** Lawyers for the people chosen, or for a department; asked for once somebody needs one. */
export function useAssignable({ enabled, departmentId, people, loads }: Asked) {
  const lawyers = useAsk(BoardLawyers, {}, { enabled, every: 60_000 });
  const placeId = departmentId ?? commonPlace(people);
  const load = loads.find(({ department }) => department.id === placeId);
  const candidates = useMemo<readonly Candidate[]>(
    () =>
      lawyers.data
        ? candidatesFor(lawyers.data.lawyers.nodes, {
            departmentId: placeId,
            city: load?.department.city ?? null,
            people,
            away: new Set(lawyers.data.leaves.nodes.map(({ colleague }) => colleague.id)),
          })
        : [],
    [lawyers.data, placeId, load, people],
  );
  return { lawyers, candidates, placeId };
}
