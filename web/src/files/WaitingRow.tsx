import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import { QueuedMark } from '../parts/QueuedMark.js';
import type { WaitingFile } from './file-lines.js';
import { sizeText } from './size-text.js';

/** A file on its way: how much has gone, or that it waits, or why the server did not take it. */
export function WaitingRow({
  file: { fields, bytes, state, sent, refusal },
}: {
  readonly file: WaitingFile;
}) {
  const { say } = useWords();
  const percent = sent === null ? null : Math.floor(sent * 100);
  return (
    <li className="file-row">
      <span className="file-thumb">
        <Icon name="cloud-upload" size={24} />
      </span>
      <div className="file-told">
        <p className="strong">{say(`files.about_${fields.about}`)}</p>
        {fields.caption && <p>{fields.caption}</p>}
        <p className="meta num">{sizeText(bytes, say)}</p>
        {state === 'SENDING' && percent !== null ? (
          <progress
            className="gone-bar"
            max={100}
            value={percent}
            aria-label={say('files.gone', { n: String(percent) })}
          />
        ) : (
          <QueuedMark state={state} />
        )}
        {state === 'REFUSED' && (
          <p>
            {refusal} <Link href={paths.queue()}>{say('files.inQueue')}</Link>
          </p>
        )}
      </div>
    </li>
  );
}
