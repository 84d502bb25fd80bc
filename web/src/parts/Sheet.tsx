import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { IconButton } from './Button.js';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What comes up from below on a phone and in the middle of a desk; Escape and the cross close it. */
export function Sheet({ title, onClose, children }: Props) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-label={title}
      // the close of a sheet that was opened from this one comes up to it in React, not in the browser
      onClose={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <header className="sheet-head">
        <h2>{title}</h2>
        <IconButton icon="x" label={say('common.close')} onClick={() => dialog.current?.close()} />
      </header>
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}
