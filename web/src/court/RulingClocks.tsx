import './court.css';
import type { CourtRuling } from '../api/operations.js';
import { ClockCell } from '../parts/ClockCell.js';

interface Props {
  readonly ruling: Pick<CourtRuling, 'deadlines'>;
  readonly now: number;
}

/** The clocks a ruling started and that the defence must act on, each with what is left of it. */
export function RulingClocks({ ruling, now }: Props) {
  return ruling.deadlines
    .filter(({ state, watched }) => state !== 'VOID' && !watched)
    .map((clock) => (
      <div key={clock.id} className="court-clock">
        <span>{clock.title}</span>
        <ClockCell clock={clock} now={now} />
      </div>
    ));
}
