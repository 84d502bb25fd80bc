import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';

interface Props {
  readonly kind: 'plain' | 'warning' | 'violation';
  readonly title?: string;
  readonly role?: 'alert' | 'status';
  /** one act, at the right or below */
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

/** A box that says one thing: what happened, what became of the data, what to do. */
export function Note({ kind, title, role, act, children }: Props) {
  return (
    <div className={`note ${kind}`} role={role}>
      {kind !== 'plain' && (
        <Icon name={kind === 'warning' ? 'alert-triangle-filled' : 'alert-octagon-filled'} />
      )}
      <div className="note-body">
        {title && <p className="strong">{title}</p>}
        <div>{children}</div>
        {act && <div className="note-act">{act}</div>}
      </div>
    </div>
  );
}
