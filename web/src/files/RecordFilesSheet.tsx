import { useFresh } from '../api/fresh.js';
import { useWords } from '../i18n/words.js';
import { Sheet } from '../parts/Sheet.js';
import { AddFile } from './AddFile.js';
import { FileList } from './FileList.js';
import { CaseFiles, FileRecords, FilesAbout } from './files.graphql.js';
import type { Subject } from './subjects.js';
import { useRecordFiles } from './useRecordFiles.js';

interface Props {
  readonly subject: Subject;
  readonly detentionId?: string;
  readonly zone: string;
  readonly now: number;
  readonly isAdding: boolean;
  /** how many the server counts: with none there is nothing to wait for */
  readonly atServer: number;
  readonly onClose: () => void;
}

/** Files of one record, and the form of another where one is to be added; it stays open for the next page. */
export function RecordFilesSheet({ subject, detentionId, zone, now, isAdding, atServer, onClose }: Props) {
  const { say } = useWords();
  const { query, files, waiting } = useRecordFiles(subject);
  const refresh = useFresh(FilesAbout, CaseFiles, FileRecords);
  return (
    <Sheet title={subject.label} onClose={onClose}>
      {isAdding && <AddFile subjects={[subject]} />}
      <FileList
        {...{ query, files, waiting, zone, now }}
        {...(detentionId && { detentionId })}
        isNone={atServer === 0 && files.length === 0}
        onChange={refresh}
      >
        {isAdding ? null : say('files.noneHere')}
      </FileList>
    </Sheet>
  );
}
