import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../icons/Icon.js';
import { useWords } from '../i18n/words.js';
import { SaidBar } from './Said.js';
import { useHeardTitle } from './use-heard-title.js';

interface Props {
  readonly title: string;
  /** what the browser writes into its history, on the disk and in the clear: never a name, a place or anything typed */
  readonly tab: string;
  /** facts under the title: place, the time now, the zone */
  readonly sub?: ReactNode;
  /** where the arrow leads; none: there is no arrow */
  readonly back?: string;
  /** at the right of the bar */
  readonly tools?: ReactNode;
  /** what is pressed with the thumb, always in reach */
  readonly dock?: ReactNode;
  readonly children: ReactNode;
}

/** A screen of a phone: bar, content, dock. The title is heard when the screen opens. */
export function Page({ title, tab, sub, back, tools, dock, children }: Props) {
  const { say } = useWords();
  const heading = useHeardTitle();
  useEffect(() => {
    document.title = `${tab} · Qorgau`;
  }, [tab]);
  return (
    <div className="page">
      <header className="bar">
        {back && (
          <Link href={back} className="icon-btn" aria-label={say('common.back')}>
            <Icon name="arrow-left" size={24} />
          </Link>
        )}
        <div className="bar-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {sub && <p className="meta">{sub}</p>}
        </div>
        {tools}
      </header>
      <main className="page-body">{children}</main>
      <footer className="foot">
        <SaidBar />
        {dock && <div className="dock">{dock}</div>}
      </footer>
    </div>
  );
}
