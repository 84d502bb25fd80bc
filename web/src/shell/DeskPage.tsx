import './shell.css';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { useKeys, type Act } from './acts.js';
import { MachineryBanner } from './MachineryBanner.js';
import { Palette } from './palette/Palette.js';
import { ShortcutsSheet } from './ShortcutsSheet.js';
import { TopBar } from './TopBar.js';
import { SaidBar } from '../parts/Said.js';
import { useHeardTitle } from '../parts/use-heard-title.js';

interface Props {
  readonly title: string;
  /** what the browser writes into its history, in the clear: never a name, a place or anything typed; left out, nothing */
  readonly tab?: string;
  /** the screen shows a first heading of its own; else the title is only heard */
  readonly ownHeading?: boolean;
  readonly context?: ReactNode;
  readonly zone?: string;
  readonly place?: string;
  /** what can be done here, for palette and keys */
  readonly acts?: readonly Act[];
  /** fills the window and scrolls inside its panes */
  readonly full?: boolean;
  readonly children: ReactNode;
}

const NONE: readonly Act[] = [];

/** A screen of the desk: its bar, the banner of the machinery, palette and keys. */
export function DeskPage({
  title,
  tab,
  ownHeading,
  acts = NONE,
  full,
  context,
  zone,
  place,
  children,
}: Props) {
  const { say } = useWords();
  const heading = useHeardTitle();
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  useEffect(() => {
    document.title = tab ? `${tab} · Qorgau` : 'Qorgau';
  }, [tab]);
  const all = useMemo<readonly Act[]>(
    () => [
      ...acts,
      { id: 'keys', label: say('shell.showKeys'), keys: '?', run: () => setOpen('keys') },
      {
        id: 'palette',
        label: say('shell.find'),
        keys: 'mod+k',
        keysOnly: true,
        run: () => setOpen('palette'),
      },
    ],
    [acts, say],
  );
  useKeys(all);
  const close = () => setOpen(null);
  return (
    <div className={full ? 'desk full' : 'desk'}>
      <TopBar
        context={context}
        onFind={() => setOpen('palette')}
        {...(zone && { zone })}
        {...(place && { place })}
      />
      <MachineryBanner {...(zone && { zone })} />
      <main className="desk-body">
        {!ownHeading && (
          <h1 ref={heading} tabIndex={-1} className="sr">
            {title}
          </h1>
        )}
        {children}
      </main>
      <SaidBar />
      {open === 'palette' && <Palette acts={all.filter(({ keysOnly }) => !keysOnly)} onClose={close} />}
      {open === 'keys' && <ShortcutsSheet acts={all} onClose={close} />}
    </div>
  );
}
