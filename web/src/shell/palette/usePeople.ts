import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PalettePeople as Answer } from '../../api/operations.js';
import { send } from '../../api/send.js';
import { useSettled } from '../../api/settled.js';
import { PalettePeople } from '../shell.graphql.js';

export type PalettePerson = Answer['detentions']['nodes'][number];

interface Found {
  readonly people: readonly PalettePerson[];
  /** false: the server still reads names and may miss some */
  readonly isComplete: boolean;
}

/** People within sight whom a name or a part of it means, in any spelling; the server looks, no list is loaded. */
export function usePeople(typed: string, enabled: boolean): Found {
  const name = useSettled(typed.trim());
  const { data } = useQuery({
    queryKey: [PalettePeople.name, name],
    queryFn: ({ signal }) => send(PalettePeople, { name }, signal),
    enabled: enabled && name !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  if (!data || name === '') return { people: [], isComplete: true };
  return { people: data.detentions.nodes, isComplete: data.detentions.namesComplete };
}
