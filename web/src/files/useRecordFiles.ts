import { useInfiniteQuery } from '@tanstack/react-query';
import { send } from '../api/send.js';
import { useQueued } from '../offline/device.js';
import { waitingFiles } from './file-lines.js';
import { FilesAbout } from './files.graphql.js';
import type { Subject } from './subjects.js';

/** Files of one record, page by page, with those that wait here; of a record the server has not heard of, these alone. */
export function useRecordFiles({ about, id }: Subject) {
  const query = useInfiniteQuery({
    queryKey: [FilesAbout.name, { about, id }],
    queryFn: ({ pageParam, signal }) => send(FilesAbout, { about, id, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ attachments }) =>
      attachments?.pageInfo.hasNextPage ? attachments.pageInfo.endCursor : undefined,
    meta: { kept: true },
  });
  const files = query.data?.pages.flatMap(({ attachments }) => attachments?.nodes ?? []) ?? [];
  return { query, files, waiting: waitingFiles(useQueued(), new Set([id]), files) };
}
