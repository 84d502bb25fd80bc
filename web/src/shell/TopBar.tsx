import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useSections } from '../app/sections.js';
import { Icon } from '../icons/Icon.js';
import { useWords } from '../i18n/words.js';
import { DeskClock } from './DeskClock.js';

interface Props {
  /** what the screen is narrowed to: the event, the town */
  readonly context?: ReactNode;
  readonly zone?: string;
  readonly place?: string;
  readonly onFind: () => void;
}

/** Sections, what the screen is narrowed to, find or do, the time. */
export function TopBar({ context, zone, place, onFind }: Props) {
  const { say } = useWords();
  const sections = useSections();
  const [at] = useLocation();
  const isHere = (path: string) => at === path || at.startsWith(`${path}/`);
  return (
    <header className="top-bar">
      <p className="brand">Qorgau</p>
      <nav aria-label={say('nav.main')}>
        {sections.map(({ path, word }) => (
          <Link key={path} href={path} aria-current={isHere(path) ? 'page' : undefined}>
            {say(word)}
          </Link>
        ))}
      </nav>
      <div className="top-context">{context}</div>
      <button type="button" className="find" onClick={onFind} aria-keyshortcuts="Control+K">
        <Icon name="search" size={16} />
        <span>{say('shell.find')}</span>
        <kbd className="kbd">Ctrl K</kbd>
      </button>
      <DeskClock {...(zone && { zone })} {...(place && { place })} />
    </header>
  );
}
