import { useInfiniteQuery } from '@tanstack/react-query';
import { send } from '../api/send.js';
import { useQueued } from '../offline/device.js';
import { queuedOf } from '../offline/queued-of.js';
import { noteLines } from './note-lines.js';
import { AddNote, CaseNotes } from './notes.graphql.js';

/** Notes on one case, page by page, with what this device has not sent; kept for when there is no network. */
export function useNotes(id: string) {
  const query = useInfiniteQuery({
    queryKey: [CaseNotes.name, { id }],
    queryFn: ({ pageParam, signal }) => send(CaseNotes, { id, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ detention }) =>
      detention?.caseNotes.pageInfo.hasNextPage ? detention.caseNotes.pageInfo.endCursor : undefined,
    meta: { kept: true },
  });
  const pages = query.data?.pages;
  const known = pages?.flatMap(({ detention }) => detention?.caseNotes.nodes ?? []) ?? [];
  const lines = noteLines(id, known, queuedOf(useQueued(), AddNote));
  return { query, lines, detention: pages?.[0]?.detention ?? null };
}
