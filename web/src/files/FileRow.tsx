import { useState } from 'react';
import { Link } from 'wouter';
import { act } from '../api/act.js';
import { newId } from '../api/new-id.js';
import type { FileShown } from '../api/operations.js';
import { useDo } from '../api/use-do.js';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import { Button } from '../parts/Button.js';
import { lets } from '../session/lets.js';
import { useSession } from '../session/session.js';
import { momentText } from '../time/format.js';
import { RestoreFile } from './files.graphql.js';
import { sizeText } from './size-text.js';
import { SupersedeForm } from './SupersedeForm.js';
import { ViewSheet } from './ViewSheet.js';
import { FaultNote } from '../parts/FaultNote.js';

interface Props {
  readonly file: FileShown;
  /** others about the same record: one of them can take its place */
  readonly others: readonly FileShown[];
  /** whose case, where it is somebody's: what others did with it is shown there */
  readonly detentionId?: string | undefined;
  readonly zone: string;
  readonly now: number;
  readonly onChange: () => void;
}

/** One file: its small copy, what it is about, who added it and when, its hash; what stands in its place and why. */
export function FileRow({ file, others, detentionId, zone, now, onChange }: Props) {
  const { say, language } = useWords();
  const { can } = useSession();
  const { busy, fault, run } = useDo(onChange);
  const [open, setOpen] = useState<'view' | 'supersede' | null>(null);
  const { thumbPath, viewPath, superseded, sha256 } = file;
  const at = (instant: string) => momentText(instant, { zone, language, now });
  const label = file.caption ?? say(`files.about_${file.about}`);
  const told = [
    file.addedBy?.name,
    at(file.addedAt),
    file.takenAt && say('files.taken', { time: at(file.takenAt) }),
    file.clockSuspect && say('notes.clockSuspect'),
  ];
  return (
    <li className={superseded ? 'file-row gone' : 'file-row'}>
      <button
        type="button"
        className="file-thumb"
        disabled={!viewPath}
        aria-label={say('files.look', { what: label })}
        onClick={() => setOpen('view')}
      >
        {thumbPath ? (
          <img src={thumbPath} alt="" loading="lazy" width={96} height={96} />
        ) : (
          <Icon name="file-text" size={24} />
        )}
      </button>
      <div className="file-told">
        <p className="strong">{say(`files.about_${file.about}`)}</p>
        {file.caption && <p>{file.caption}</p>}
        <p className="meta num">{told.filter(Boolean).join(', ')}</p>
        <p className="meta num">
          {file.type}, {sizeText(file.bytes, say)}
          {sha256 && (
            <>
              {', '}
              <abbr title={sha256}>SHA-256 {sha256.slice(0, 12)}</abbr>
            </>
          )}
        </p>
        {superseded && (
          <p className="file-why">
            {say(superseded.attachment ? 'files.replaced' : 'files.withdrawn')}
            {superseded.reason && `: ${superseded.reason}`}.{' '}
            <span className="meta">
              {[superseded.by?.name, at(superseded.at)].filter(Boolean).join(', ')}
            </span>
          </p>
        )}
        <FaultNote fault={fault} />
        <div className="file-acts">
          <a className="btn sm quiet" href={file.originalPath} download>
            <Icon name="download" />
            <span>{say('files.original')}</span>
          </a>
          {lets(file, 'Mutation.supersedeAttachment') && open !== 'supersede' && (
            <Button small quiet onClick={() => setOpen('supersede')}>
              {say('files.supersede')}
            </Button>
          )}
          {lets(file, 'Mutation.restoreAttachment') && (
            <Button
              small
              quiet
              busy={busy}
              onClick={() =>
                void run(() => act(RestoreFile, { input: { clientId: newId(), attachmentId: file.id } }))
              }
            >
              {say('files.restore')}
            </Button>
          )}
          {detentionId && can('Query.auditTrail') && (
            <Link className="btn sm quiet" href={`${paths.caseFile(detentionId)}?tab=audit`}>
              {say('caseFile.tab_audit')}
            </Link>
          )}
        </div>
        {open === 'supersede' && (
          <SupersedeForm {...{ file, others, onChange }} onClose={() => setOpen(null)} />
        )}
      </div>
      {open === 'view' && viewPath && (
        <ViewSheet title={label} path={viewPath} onClose={() => setOpen(null)} />
      )}
    </li>
  );
}
