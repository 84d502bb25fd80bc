import { useState } from 'react';
import { useWords } from '../i18n/words.js';
import { Sheet } from '../parts/Sheet.js';

interface Props {
  readonly title: string;
  readonly path: string;
  readonly onClose: () => void;
}

/** The copy people look at, without place, time or camera; that somebody looked is recorded. */
export function ViewSheet({ title, path, onClose }: Props) {
  const { say } = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <Sheet title={title} onClose={onClose}>
      {failed ? (
        <p role="alert">{say('files.notShown')}</p>
      ) : (
        <img className="file-view" src={path} alt={title} onError={() => setFailed(true)} />
      )}
      <p className="meta">{say('files.lookRecorded')}</p>
    </Sheet>
  );
}
