import { useFresh } from '../api/fresh.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { lets } from '../session/lets.js';
import { useSession } from '../session/session.js';
import { AddFile } from './AddFile.js';
import { FileRow } from './FileRow.js';
import { CaseFiles, FileRecords } from './files.graphql.js';
import { subjectsOf } from './subjects.js';
import { useFiles } from './useFiles.js';
import { WaitingRow } from './WaitingRow.js';
import './files.css';

interface Props {
  readonly detentionId: string;
  readonly zone: string;
  readonly now: number;
}

/** Photographs and papers of one case with what waits on this device, and the form of another. */
export function Files({ detentionId, zone, now }: Props) {
  const { say, language } = useWords();
  const { can } = useSession();
  const { query, records, files, waiting, detention } = useFiles(detentionId);
  const refresh = useFresh(CaseFiles, FileRecords);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const mayAdd = detention ? lets(detention, 'POST /attachments') : can('POST /attachments');
  return (
    <>
      {mayAdd && <AddFile subjects={subjectsOf(detentionId, records, { zone, language, now }, say)} />}
      {error && !data && <Failure fault={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={3} />}
      {data && files.length + waiting.length === 0 && (
        <Empty title={say('files.none')}>{say('files.noneMore')}</Empty>
      )}
      <ul className="file-rows" aria-label={say('files.title')}>
        {waiting.map((file) => (
          <WaitingRow key={file.entryId} file={file} />
        ))}
        {files.map((file) => (
          <FileRow
            key={file.id}
            {...{ file, detentionId, zone, now }}
            others={files.filter(
              (other) => other.id !== file.id && other.aboutId === file.aboutId && !other.superseded,
            )}
            onChange={refresh}
          />
        ))}
      </ul>
      {hasNextPage && (
        <Button small busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('files.more')}
        </Button>
      )}
    </>
  );
}
