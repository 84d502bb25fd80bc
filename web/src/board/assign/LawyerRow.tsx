import { useState } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { languageShort } from '../../shown/language-name.js';
import type { Candidate, Reason } from './candidates.js';

interface Props {
  readonly candidate: Candidate;
  /** the key that assigns: 1 to 9; null: none */
  readonly number: number | null;
  readonly first: boolean;
  readonly busy: boolean;
  /** nobody is chosen yet */
  readonly idle: boolean;
  readonly onAssign: () => void;
  readonly onDrop: () => void;
}

/** A lawyer who can be asked: languages, cases in hand, why and why not. */
export function LawyerRow({ candidate, number, first, busy, idle, onAssign, onDrop }: Props) {
  const { say, language } = useWords();
  const [over, setOver] = useState(false);
  const { lawyer, reasons, away, warns } = candidate;
  const count = lawyer.openAssignmentCount;
  return (
    <li
      className={over ? 'candidate over' : 'candidate'}
      onDragOver={(event) => {
        if (away) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      {number === null ? <span /> : <kbd className="kbd">{number}</kbd>}
      <strong>{lawyer.name}</strong>
      <span>{lawyer.languages.map((tag) => languageShort(tag, language, say)).join(', ')}</span>
      <span className="num">{count !== null && say('board.cases', { n: count })}</span>
      <span className="candidate-why">
        <Mark
          state={warns ? 'WARNING' : 'RESOLVED'}
          word={say(warns ? 'board.whyNot' : 'board.whyYes')}
          quiet
          size={16}
        />
        <span>{reasons.map((reason) => reasonText(reason)).join(', ') || say('board.noReasons')}</span>
      </span>
      <Button small primary={first} disabled={away || idle} busy={busy} onClick={onAssign}>
        {say('board.assign')}
        <span className="sr">: {lawyer.name}</span>
      </Button>
    </li>
  );

  function reasonText(reason: Reason): string {
    switch (reason.code) {
      case 'NOT_LANGUAGE':
        return say('board.why_NOT_LANGUAGE', { n: reason.n });
      case 'AT_OTHER_DOOR':
        return say('board.why_AT_OTHER_DOOR', { place: reason.place });
      case 'SHIFT_ELSEWHERE':
        return say('board.why_SHIFT_ELSEWHERE', { place: reason.place });
      default:
        return say(`board.why_${reason.code}`);
    }
  }
}
