import type { ReactNode } from 'react';
import { ApiFault, NetworkFault } from '../api/faults.js';
import { useWords } from '../i18n/words.js';
import { Button } from './Button.js';
import { Note } from './Note.js';

/** What is true where nothing is, since when, and one thing to do. */
export function Empty({
  title,
  children,
  act,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly act?: ReactNode;
}) {
  return (
    <div className="empty">
      <p className="strong">{title}</p>
      {children && <div className="mute">{children}</div>}
      {act}
    </div>
  );
}

/** While the first answer is waited for: rows of the right height, so that nothing jumps. */
export function Loading({ rows = 4 }: { readonly rows?: number }) {
  const { say } = useWords();
  return (
    <div className="loading" role="status">
      <span className="sr">{say('common.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="loading-row" />
      ))}
    </div>
  );
}

/**
 * A whole screen that is not there yet: its code is on its way, or who is signed in is being asked. It looks as the page
 * itself does before any code of ours has come (`index.html`).
 */
export function Opening() {
  return (
    <main className="opening">
      <h1>Qorgau</h1>
      <Loading rows={0} />
    </main>
  );
}

/** A whole screen that did not come, with what can be done about it. */
export function NotOpened({
  again,
  children,
}: {
  readonly again: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <main className="sign-in">
      <h1>Qorgau</h1>
      <Failure fault={new NetworkFault()} again={again} />
      {children}
    </main>
  );
}

/** A question that got no answer: what happened, and again. What is on the screen and in the queue is whole. */
export function Failure({ fault, again }: { readonly fault: unknown; readonly again: () => void }) {
  const { say } = useWords();
  const title =
    fault instanceof NetworkFault
      ? say('common.noNetwork')
      : fault instanceof ApiFault && fault.code === 'NOT_FOUND'
        ? say('common.notFound')
        : say('common.failed');
  const id = fault instanceof ApiFault ? fault.correlationId : null;
  return (
    <Note
      kind="warning"
      title={title}
      role="alert"
      act={<Button onClick={again}>{say('common.again')}</Button>}
    >
      {say('common.dataWhole')}
      {id && <p className="meta">{say('common.askAbout', { id })}</p>}
    </Note>
  );
}
