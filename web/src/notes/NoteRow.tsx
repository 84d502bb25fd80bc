import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { QueuedMark } from '../parts/QueuedMark.js';
import { momentText } from '../time/format.js';
import type { NoteLine } from './note-lines.js';

/** A note that came later than this after it was written says so, in milliseconds. */
const LATE = 2 * 60_000;

interface Props {
  readonly note: NoteLine;
  readonly zone: string;
  readonly now: number;
  /** undefined: it cannot be corrected by this person */
  readonly onCorrect: (() => void) | undefined;
}

/** One note: what it is about, who wrote it and when, when it came here if later, what it corrects. */
export function NoteRow({ note, zone, now, onCorrect }: Props) {
  const { say, language } = useWords();
  const { kind, text, writtenAt, addedAt, clockSuspect, author, corrects, isCorrected, queued } = note;
  const at = (instant: string) => momentText(instant, { zone, language, now });
  const isLate = writtenAt && addedAt && Math.abs(Date.parse(addedAt) - Date.parse(writtenAt)) > LATE;
  const written = writtenAt ?? addedAt;
  const times = [
    author ?? (queued ? say('notes.you') : null),
    written && at(written),
    isLate && say('notes.came', { time: at(addedAt) }),
    clockSuspect && say('notes.clockSuspect'),
  ];
  return (
    <li className={isCorrected ? 'note-row corrected' : 'note-row'}>
      <header>
        <span className="strong">{say(`notes.kind_${kind}`)}</span>
        <span className="meta num">{times.filter(Boolean).join(', ')}</span>
      </header>
      {corrects !== null && (
        <blockquote className="note-quote">
          <span className="meta">{say('notes.corrects')}</span>
          <p>{corrects || say('notes.erased')}</p>
        </blockquote>
      )}
      <p className="note-text">{text ?? <span className="mute">{say('notes.erased')}</span>}</p>
      {isCorrected && <p className="meta">{say('notes.isCorrected')}</p>}
      {queued && queued !== 'DONE' && <QueuedMark state={queued} />}
      {queued === 'REFUSED' && <Link href={paths.queue()}>{say('notes.inQueue')}</Link>}
      {onCorrect && queued !== 'REFUSED' && text !== null && (
        <Button small quiet onClick={onCorrect}>
          {say('notes.correct')}
        </Button>
      )}
    </li>
  );
}
