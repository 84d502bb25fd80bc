import './court.css';
import type { Clock } from '../api/operations.js';
import { isCountedHere } from '../clocks/case-clock.js';
import { useWords } from '../i18n/words.js';
import { ClockCell } from '../parts/ClockCell.js';

interface Props {
  readonly clocks: readonly Clock[];
  readonly now: number;
}

/** The clocks a ruling started and that the defence must act on, each with what is left of it. */
export function RulingClocks({ clocks, now }: Props) {
  const { say } = useWords();
  return clocks
    .filter(({ state, watched }) => state !== 'VOID' && !watched)
    .map((clock) => (
      <div key={clock.id} className="court-clock">
        <span className="row-who">
          <span>{clock.title}</span>
          {isCountedHere(clock) && <span className="meta">{say('clock.here')}</span>}
        </span>
        <ClockCell clock={clock} now={now} />
      </div>
    ));
}
