import { useState, type ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from './Button.js';

interface Props {
  readonly value: string;
  readonly onDone: () => void;
  /** what it is and what to do with it */
  readonly children: ReactNode;
}

/** Something the server says once and never again, to be copied now. */
export function ShownOnce({ value, onDone, children }: Props) {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard
      .writeText(value)
      .then(() => setCopied(true))
      .catch(() => setCopied(false));
  return (
    <div className="stack">
      <p>{children}</p>
      <p className="link-once num">{value}</p>
      <div className="desk-acts">
        <Button small onClick={copy}>
          {say('common.copy')}
        </Button>
        <span role="status" className="meta">
          {copied && say('common.copied')}
        </span>
      </div>
      <div className="desk-acts">
        <Button small primary onClick={onDone}>
          {say('common.close')}
        </Button>
      </div>
    </div>
  );
}
