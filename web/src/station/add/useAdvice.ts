import { useQuery } from '@tanstack/react-query';
import { act } from '../../api/act.js';
import type { ReadList as ReadListAnswer } from '../../api/operations.js';
import { ReadList } from '../add-people.graphql.js';

type Success = Extract<ReadListAnswer['parseDetaineeList'], { __typename: 'ParseDetaineeListSuccess' }>;

export type Advice = Success['rows'][number]['advice'][number];

/** Whom the rows of a text resemble, by their place; it is advice and stops nobody. Without a network there is none. */
export function useAdvice(text: string, enabled: boolean) {
  return useQuery({
    queryKey: [ReadList.name, text],
    queryFn: () => act(ReadList, { text }),
    enabled: enabled && text.trim() !== '',
    networkMode: 'always',
    staleTime: Infinity,
    retry: false,
  });
}
