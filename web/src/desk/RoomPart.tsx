import './room-part.css';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** one sentence under the title: what this part is for */
  readonly about?: string;
  /** at the right of the title */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** One of several things that stand in one room, under a heading of its own. */
export function RoomPart({ title, about, tools, children }: Props) {
  return (
    <section className="room-part" aria-label={title}>
      <header className="desk-head">
        <div>
          <h2>{title}</h2>
          {about && <p className="mute">{about}</p>}
        </div>
        {tools && <div className="desk-tools no-print">{tools}</div>}
      </header>
      {children}
    </section>
  );
}
