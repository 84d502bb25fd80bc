import './desk.css';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '../i18n/words.js';
import type { Act } from '../shell/acts.js';
import { DeskPage } from '../shell/DeskPage.js';
import { useRooms } from './useRooms.js';

interface Props {
  readonly title: string;
  /** one sentence under the title: what this room is for */
  readonly about?: ReactNode;
  /** at the right of the title */
  readonly tools?: ReactNode;
  readonly acts?: readonly Act[];
  readonly children: ReactNode;
}

const NONE: readonly Act[] = [];

/** A room of the desk: the list of rooms at the left, on a phone above; its acts and the other rooms in the palette. */
export function DeskRoom({ title, about, tools, acts = NONE, children }: Props) {
  const { say } = useWords();
  const rooms = useRooms();
  const [at, go] = useLocation();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // on a phone the rooms stand in one line, of which a part is seen
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [at]);
  const all = useMemo<readonly Act[]>(
    () => [...acts, ...rooms.map(({ path, word }) => ({ id: path, label: say(word), run: () => go(path) }))],
    [acts, rooms, say, go],
  );
  return (
    <DeskPage title={title} tab={say('nav.desk')} ownHeading acts={all}>
      <div className="desk-rooms">
        <nav ref={nav} className="desk-nav no-print" aria-label={say('rooms.all')}>
          {rooms.map(({ path, word }) => (
            <Link
              key={path}
              href={path}
              aria-current={at === path || at.startsWith(`${path}/`) ? 'page' : undefined}
            >
              {say(word)}
            </Link>
          ))}
        </nav>
        <div className="desk-room">
          <header className="desk-head">
            <div>
              <h1 tabIndex={-1}>{title}</h1>
              {about && <p className="mute">{about}</p>}
            </div>
            {tools && <div className="desk-tools no-print">{tools}</div>}
          </header>
          {children}
        </div>
      </div>
    </DeskPage>
  );
}
