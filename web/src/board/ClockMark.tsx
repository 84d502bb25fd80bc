import type { Clock } from '../api/operations.js';
import { clockFace, uncountedOf } from '../clocks/clock.js';
import { useWords } from '../i18n/words.js';
import { useLeftText } from '../parts/ClockCell.js';
import { Mark } from '../parts/Mark.js';

const WHY = { PAUSED: 'board.paused', NO_START: 'board.noTime', NO_FACT: 'board.noFact' } as const;

interface Props {
  readonly clock: Clock;
  readonly now: number;
  readonly size?: 16 | 24;
}

/** A clock in the room a row has: what is left with its mark, as a station shows it; else in two words why it has no number. */
export function ClockMark({ clock, now, size = 16 }: Props) {
  const { say } = useWords();
  const leftText = useLeftText();
  const why = uncountedOf(clock);
  if (why) return <span className="unk-chip">{say(WHY[why])}</span>;
  const { mark, left } = clockFace(clock, now);
  return (
    <span className="num">
      <Mark state={mark} word={leftText(left) ?? say('state.resolved')} size={size} />
    </span>
  );
}
