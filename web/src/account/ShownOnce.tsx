import { useState } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import './account.css';

/** A secret that is shown here and nowhere else: it is copied, or read off. */
export function ShownOnce({ text }: { readonly text: string }) {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard
      .writeText(text)
      .then(() => setCopied(true))
      .catch(() => setCopied(false));
  return (
    <>
      <p className="once num">{text}</p>
      <div className="own-acts">
        <Button small onClick={copy}>
          {say('common.copy')}
        </Button>
        <span role="status" className="meta">
          {copied && say('common.copied')}
        </span>
      </div>
    </>
  );
}
