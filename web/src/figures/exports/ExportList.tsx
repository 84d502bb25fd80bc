import { useInfiniteQuery } from '@tanstack/react-query';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { ExportLine } from '../../api/operations.js';
import { useAsk, useStale } from '../../api/query.js';
import { send } from '../../api/send.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { Empty, Failure, Loading } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { ApproveExport, Exports, ExportStaff } from './exports.graphql.js';
import { FileLinks } from './FileLinks.js';
import { FaultNote } from '../../parts/FaultNote.js';

/** Files that were asked for: what for, by whom, whether a second person agreed, and until when they can be fetched. */
export function ExportList() {
  const { say } = useWords();
  const { can } = useSession();
  const staff = useAsk(ExportStaff, {}, { enabled: can('Query.staff') });
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [Exports.name],
    queryFn: ({ pageParam, signal }) => send(Exports, { after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ exports: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    refetchInterval: 60_000,
  });
  const files = data?.pages.flatMap((page) => page.exports.nodes) ?? [];
  const names = new Map(staff.data?.staff.nodes.map(({ id, name }) => [id, name]));
  return (
    <section className="export-list no-print" aria-label={say('figures.files')}>
      <h2>{say('figures.files')}</h2>
      {error && !data && <Failure fault={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={2} />}
      {data && files.length === 0 && (
        <Empty title={say('figures.noFiles')}>{say('figures.noFilesMore')}</Empty>
      )}
      <ul>
        {files.map((file) => (
          <ExportRow key={file.id} file={file} name={names.get(file.requestedById) ?? null} />
        ))}
      </ul>
      {hasNextPage && (
        <Button small busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('common.more')}
        </Button>
      )}
    </section>
  );
}

const MARKS = { READY: 'RESOLVED', WAITS_APPROVAL: 'WARNING', EXPIRED: 'UNKNOWN' } as const;

function ExportRow({ file, name }: { readonly file: ExportLine; readonly name: string | null }) {
  const { say, language } = useWords();
  const { viewer, can } = useSession();
  const stale = useStale();
  const { busy, fault, run } = useDo(() => void stale(Exports));
  const own = file.requestedById === viewer.id;
  const view = { zone: HOME_ZONE, language, now: now() };
  const approve = () => run(() => act(ApproveExport, { input: { clientId: newId(), exportId: file.id } }));
  return (
    <li className="export-row">
      <div>
        <p className="strong">{say(`figures.file_${file.kind}`)}</p>
        <p>{file.purpose}</p>
        <p className="meta">
          {[
            own ? say('figures.own') : (name ?? say('figures.colleague')),
            momentText(file.requestedAt, view),
            file.state === 'READY' && say('figures.until', { time: momentText(file.expiresAt, view) }),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
        <FaultNote fault={fault} />
      </div>
      <div className="export-state">
        <Mark state={MARKS[file.state]} word={say(`figures.state_${file.state}`)} size={16} />
        {file.state === 'WAITS_APPROVAL' && !own && can('Mutation.approveExport') && (
          <Button small primary busy={busy} onClick={() => void approve()}>
            {say('figures.approve')}
          </Button>
        )}
        {file.state === 'WAITS_APPROVAL' && own && <p className="meta">{say('figures.anotherApproves')}</p>}
        {file.state === 'READY' && own && <FileLinks file={file} />}
        {file.state === 'READY' && !own && <p className="meta">{say('figures.onlyWhoAsked')}</p>}
      </div>
    </li>
  );
}
