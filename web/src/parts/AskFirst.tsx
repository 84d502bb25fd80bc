import { useState } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from './Button.js';
import { Note } from './Note.js';

interface Props {
  readonly verb: string;
  /** for those who hear it, where several stand below one another */
  readonly label?: string;
  /** what it does, and that it cannot be taken back */
  readonly means: string;
  readonly busy: boolean;
  readonly onSure: () => void;
}

/** What cannot be taken back, in two taps; a key pressed twice does nothing. */
export function AskFirst({ verb, label, means, busy, onSure }: Props) {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button small aria-label={label} busy={busy} onClick={() => setAsked(true)}>
        {verb}
      </Button>
    );
  }
  const sure = () => {
    setAsked(false);
    onSure();
  };
  return (
    <Note
      kind="warning"
      act={
        <>
          <Button small className="danger" busy={busy} onClick={sure}>
            {verb}
          </Button>
          <Button small autoFocus onClick={() => setAsked(false)}>
            {say('common.keepAsIs')}
          </Button>
        </>
      }
    >
      {means}
    </Note>
  );
}
