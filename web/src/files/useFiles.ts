import { useInfiniteQuery } from '@tanstack/react-query';
import { useAsk } from '../api/query.js';
import { send } from '../api/send.js';
import { useQueued } from '../offline/device.js';
import { deviceRecordIds } from './device-records.js';
import { waitingFiles } from './file-lines.js';
import { CaseFiles, FileRecords } from './files.graphql.js';

/** Files of one case and of the doors that stayed shut, page by page, with what waits here, and the records they may be about. */
export function useFiles(id: string) {
  const query = useInfiniteQuery({
    queryKey: [CaseFiles.name, { id }],
    queryFn: ({ pageParam, signal }) => send(CaseFiles, { id, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ detention }) =>
      detention?.attachments.pageInfo.hasNextPage ? detention.attachments.pageInfo.endCursor : undefined,
    meta: { kept: true },
  });
  const records = useAsk(FileRecords, { id }, { kept: true }).data?.detention ?? null;
  const pages = query.data?.pages;
  const ofCase = pages?.flatMap(({ detention }) => detention?.attachments.nodes ?? []) ?? [];
  const ofDoors = records?.accessRefusals.flatMap(({ attachments }) => attachments.nodes) ?? [];
  const files = [...ofCase, ...ofDoors].sort((a, b) => b.addedAt.localeCompare(a.addedAt));
  const recordIds = new Set([
    id,
    ...(records
      ? [
          ...records.protocols,
          ...records.hearings,
          ...records.rulings,
          ...records.rightsChecks,
          ...records.accessRefusals,
        ].map((record) => record.id)
      : []),
  ]);
  const queued = useQueued();
  const here = deviceRecordIds(id, queued);
  const waiting = waitingFiles(queued, new Set([...recordIds, ...here]), files);
  return { query, records, files, waiting, detention: pages?.[0]?.detention ?? null };
}
