import { useFresh } from '../api/fresh.js';
import { useWords } from '../i18n/words.js';
import { Empty } from '../parts/states.js';
import { lets } from '../session/lets.js';
import { useSession } from '../session/session.js';
import { AddFile } from './AddFile.js';
import { FileList } from './FileList.js';
import { CaseFiles, FileRecords } from './files.graphql.js';
import { subjectsOf } from './subjects.js';
import { useFiles } from './useFiles.js';
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
  const mayAdd = detention ? lets(detention, 'POST /attachments') : can('POST /attachments');
  return (
    <>
      {mayAdd && <AddFile subjects={subjectsOf(detentionId, records, { zone, language, now }, say)} />}
      <FileList {...{ query, files, waiting, detentionId, zone, now }} onChange={refresh}>
        <Empty title={say('files.none')}>{say('files.noneMore')}</Empty>
      </FileList>
    </>
  );
}
