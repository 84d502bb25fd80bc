import type { ReactNode } from 'react';
import type { FileShown } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Failure, Loading } from '../parts/states.js';
import type { WaitingFile } from './file-lines.js';
import { FileRow } from './FileRow.js';
import { WaitingRow } from './WaitingRow.js';

/** Pages of files that are asked for. */
interface Asked {
  readonly data: unknown;
  readonly error: Error | null;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  refetch(): unknown;
  fetchNextPage(): unknown;
}

interface Props {
  readonly query: Asked;
  readonly files: readonly FileShown[];
  readonly waiting: readonly WaitingFile[];
  /** whose case, where it is somebody's */
  readonly detentionId?: string;
  readonly zone: string;
  readonly now: number;
  /** surely none at the server: nothing is waited for and no missing network is told */
  readonly isNone?: boolean;
  readonly onChange: () => void;
  /** what stands where there is no file */
  readonly children: ReactNode;
}

/** What waits on this device, then what the server has, latest first, page by page. */
export function FileList({ query, files, waiting, isNone = false, children, ...rest }: Props) {
  const { say } = useWords();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  return (
    <>
      {!isNone && error && !data && <Failure fault={error} again={() => void refetch()} />}
      {!isNone && !data && !error && <Loading rows={3} />}
      {(data || isNone) && files.length + waiting.length === 0 && children}
      <ul className="file-rows" aria-label={say('files.title')}>
        {waiting.map((file) => (
          <WaitingRow key={file.entryId} file={file} />
        ))}
        {files.map((file) => (
          <FileRow
            key={file.id}
            file={file}
            {...rest}
            others={files.filter(
              (other) => other.id !== file.id && other.aboutId === file.aboutId && !other.superseded,
            )}
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
