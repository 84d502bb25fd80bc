import '../../court/court.css';
import { useState } from 'react';
import type { ClaimSource } from '../../api/operations.js';
import type { Place } from '../../court/useRecording.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Note } from '../../parts/Note.js';
import { QueuedMark } from '../../parts/QueuedMark.js';
import { Sheet } from '../../parts/Sheet.js';
import { lets } from '../../session/lets.js';
import { useNow } from '../../time/now.js';
import { whenText, type WhenShown } from '../../time/when.js';
import { refusedOf } from '../corrections.js';
import { RefusedCorrection } from '../RefusedCorrection.js';
import { sentWhen } from '../sent-when.js';
import { StartForm } from './StartForm.js';
import type { StandingStart } from './starts.js';

interface Props {
  readonly of: StandingStart;
  readonly detentionId: string;
  readonly zone: string;
  readonly place: Place;
  readonly onDone?: () => void;
}

/** One word about when it began: by whom, what it replaced and why, what waits about it; it can be put right. */
export function StartCard({ of, detentionId, zone, place, onDone }: Props) {
  const { say, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { start, former, correction, rootId } = of;
  const view = { zone, language, now: useNow() };
  const told = ({ source, saidAt }: { readonly source: ClaimSource; readonly saidAt: WhenShown }) =>
    `${whenText(saidAt, view, say)}, ${say(`source.${source}`)}`;
  // what waits counts as said; what was refused does not
  const waits = correction?.refusal ? null : correction?.variables.input.detentionStart;
  const small = place === 'DESK';
  const title = say(`start.${start.kind}`);
  const entry = refusedOf(correction);
  const done = () => {
    setOpen(false);
    onDone?.();
  };
  // at a desk they stand in a section that has a heading of its own
  const Heading = small ? 'h3' : 'h2';
  return (
    <section className="court-card" aria-label={title}>
      <header>
        <Heading>{title}</Heading>
        {correction && <QueuedMark state={correction.state} />}
      </header>
      <p className="num">
        {told(waits ? { source: waits.source, saidAt: sentWhen(waits.at, zone) } : start)}
      </p>
      {waits && <p className="meta num">{say('correct.before', { what: told(start) })}</p>}
      {former.length > 0 && (
        <details className="court-more">
          <summary>{say('correct.former', { n: former.length })}</summary>
          <ul>
            {former.map((each) => (
              <li key={each.id} className="meta num">
                {told(each)}
                {each.supersededReason &&
                  `. ${say('caseFile.correctedBecause', { reason: each.supersededReason })}`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {correction?.refusal && <RefusedCorrection {...{ correction, small }} onAgain={() => setOpen(true)} />}
      {!correction && lets(start, 'Mutation.correctRecord') && (
        <div className="court-acts">
          <Button small={small} onClick={() => setOpen(true)}>
            {say('court.correct')}
          </Button>
        </div>
      )}
      {isOpen && (
        <Sheet title={say('start.correct')} onClose={() => setOpen(false)}>
          {entry && <Note kind="warning">{entry.why}</Note>}
          {entry && <p>{say('correct.stands', { what: told(start) })}</p>}
          <StartForm first={start} {...{ rootId, entry, detentionId, zone, place }} onDone={done} />
        </Sheet>
      )}
    </section>
  );
}
