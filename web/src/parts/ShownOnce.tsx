import { useState, type ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from './Button.js';

interface Props {
  readonly text: string;
  /** what it is and what to do with it */
  readonly children?: ReactNode;
  /** closes what it stands in, once it was copied or written down */
  readonly onDone?: () => void;
}

/** A secret that is shown here and nowhere else: it is copied, or read off. */
export function ShownOnce({ text, children, onDone }: Props) {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard
      .writeText(text)
      .then(() => setCopied(true))
      .catch(() => setCopied(false));
  return (
    <div className="stack">
      {children && <p>{children}</p>}
      <p className="link-once num">{text}</p>
      <div className="once-acts">
        <Button small onClick={copy}>
          {say('common.copy')}
        </Button>
        <span role="status" className="meta">
          {copied && say('common.copied')}
        </span>
      </div>
      {onDone && (
        <div className="once-acts">
          <Button small primary onClick={onDone}>
            {say('common.close')}
          </Button>
        </div>
      )}
    </div>
  );
}
