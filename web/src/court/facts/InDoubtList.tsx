import { useState } from 'react';
import type { TimesInDoubt } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { useNow } from '../../time/now.js';
import { whenText } from '../../time/when.js';
import { CourtSheet } from '../CourtSheet.js';
import type { Place } from '../useRecording.js';
import { timesInDoubt, type InDoubt } from './in-doubt.js';

interface Props {
  readonly detention: TimesInDoubt;
  readonly detentionId: string;
  readonly zone: string;
  readonly place: Place;
}

/** Records kept off deadlines because a wrong clock wrote their time: a person says when it was. Nothing where none is. */
export function InDoubtList({ detention, ...about }: Props) {
  const { say, language } = useWords();
  const view = { zone: about.zone, language, now: useNow() };
  const [open, setOpen] = useState<InDoubt | null>(null);
  const rows = timesInDoubt(detention, say);
  const Heading = about.place === 'DESK' ? 'h3' : 'h2';
  return (
    <>
      {rows.map((row) => (
        <section key={row.id} className="court-card" aria-label={row.title}>
          <header>
            <Heading>{row.title}</Heading>
            <span className="num">{whenText(row.said, view, say)}</span>
          </header>
          <p>
            <Mark state="WARNING" word={say('court.timeDoubt')} size={16} />
          </p>
          <div className="court-acts">
            <Button small={about.place === 'DESK'} onClick={() => setOpen(row)}>
              {say('court.confirmTime')}
            </Button>
          </div>
        </section>
      ))}
      {open && (
        <CourtSheet
          task={{ kind: 'time', recordId: open.id, said: open.said }}
          court={null}
          {...about}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
