import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import type { PlainKey } from '../i18n/words.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import type { IconName } from '../icons/names.js';
import { useSession, type Operation } from '../session/session.js';
import './account.css';

interface Theme {
  readonly href: string;
  readonly word: PlainKey;
  readonly icon: IconName;
  readonly needs: readonly Operation[];
}

const THEMES: readonly Theme[] = [
  { href: paths.ways(), word: 'account.ways', icon: 'bell', needs: ['Query.channels'] },
  { href: paths.signIns(), word: 'account.signIns', icon: 'shield-check', needs: ['Query.sessions'] },
  {
    href: paths.leave(),
    word: 'account.leave',
    icon: 'calendar-event',
    needs: ['Query.leaves', 'Mutation.planLeave'],
  },
  { href: paths.queue(), word: 'queue.title', icon: 'cloud-upload', needs: [] },
];

/** A row for each theme that has a room of its own, of those this person has. */
export function ThemeList() {
  const { say } = useWords();
  const { can } = useSession();
  return (
    <ul className="theme-list">
      {THEMES.filter(({ needs }) => can(...needs)).map(({ href, word, icon }) => (
        <li key={href} className="row">
          <Link className="row-link" href={href}>
            <Icon name={icon} size={24} />
            <span>{say(word)}</span>
            <Icon name="chevron-right" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
