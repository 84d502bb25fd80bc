import { useState } from 'react';
import { useWords } from '../i18n/words.js';
import { useQueued } from '../offline/device.js';
import { Button } from '../parts/Button.js';
import { lets } from '../session/lets.js';
import { useSession } from '../session/session.js';
import { waitingFiles } from './file-lines.js';
import { RecordFilesSheet } from './RecordFilesSheet.js';
import type { Subject } from './subjects.js';
import './files.css';

/** What the server says of a record's files. */
export interface Filed {
  readonly viewerCan: readonly string[];
  readonly attachmentCount: number;
}

interface Props {
  readonly subject: Subject;
  /** null: the record waits on this device, and the role alone says whether files may be added */
  readonly record: Filed | null;
  readonly zone: string;
  readonly now: number;
  /** whose case, where it is somebody's */
  readonly detentionId?: string;
  /** of a desk, or beside a text */
  readonly small?: boolean;
}

/** On a record: adds a photograph or paper to it, and says how many it has, which leads to them. */
export function RecordFiles({ subject, record, small = false, ...rest }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const [open, setOpen] = useState<'add' | 'look' | null>(null);
  const waiting = waitingFiles(useQueued(), new Set([subject.id]), []).filter(
    ({ state }) => state !== 'DONE',
  );
  const mayAdd = record ? lets(record, 'POST /attachments') : can('POST /attachments');
  const n = (record?.attachmentCount ?? 0) + waiting.length;
  if (!mayAdd && n === 0) return null;
  return (
    <div className="record-files">
      {mayAdd && (
        <Button
          small={small}
          icon="camera"
          aria-label={`${say('files.attach')}: ${subject.label}`}
          onClick={() => setOpen('add')}
        >
          {say('files.attach')}
        </Button>
      )}
      {n > 0 && (
        <Button
          quiet
          small={small}
          icon="paperclip"
          aria-label={`${say('files.count', { n })}: ${subject.label}`}
          onClick={() => setOpen('look')}
        >
          {say('files.count', { n })}
        </Button>
      )}
      {open && (
        <RecordFilesSheet
          {...rest}
          {...{ subject }}
          isAdding={open === 'add' && mayAdd}
          atServer={record?.attachmentCount ?? 0}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
