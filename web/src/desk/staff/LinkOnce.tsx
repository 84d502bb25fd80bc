import { useState } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Note } from '../../parts/Note.js';

interface Props {
  readonly name: string;
  /** null: it was shown before */
  readonly link: string | null;
  readonly onDone: () => void;
}

/** The link by which a colleague sets a password. It is shown here and nowhere else; it is never sent by the app. */
export function LinkOnce({ name, link, onDone }: Props) {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard
      .writeText(link ?? '')
      .then(() => setCopied(true))
      .catch(() => setCopied(false));
  return (
    <div className="stack">
      <p className="strong">{name}</p>
      {link ? (
        <>
          <p className="mute">{say('desk.linkOnce')}</p>
          <p className="link-once num">{link}</p>
          <div className="desk-acts">
            <Button small onClick={copy}>
              {say('common.copy')}
            </Button>
            <span role="status" className="meta">
              {copied && say('common.copied')}
            </span>
          </div>
        </>
      ) : (
        <Note kind="plain">{say('desk.linkShown')}</Note>
      )}
      <div className="desk-acts">
        <Button small primary onClick={onDone}>
          {say('common.close')}
        </Button>
      </div>
    </div>
  );
}
