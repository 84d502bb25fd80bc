import { isCountedHere, type CaseClock } from '../clocks/case-clock.js';
import { clockFace, type Mark as MarkName } from '../clocks/clock.js';
import { useWords } from '../i18n/words.js';
import { useLeftText } from '../parts/ClockCell.js';
import { Mark } from '../parts/Mark.js';
import { endText } from '../time/format.js';
import { concernText } from './concern-text.js';

const LOOK: Readonly<Record<MarkName, string>> = {
  RUNNING: 'run',
  WARNING: 'warn',
  VIOLATION: 'viol',
  RESOLVED: 'done',
  UNKNOWN: 'unk',
};

interface Props {
  readonly clock: CaseClock;
  readonly now: number;
  readonly onOpen: () => void;
}

/** The clock that ends next: what is left, until when, how much of it is gone, and of what law. */
export function NextClock({ clock, now, onOpen }: Props) {
  const { say, language } = useWords();
  const leftText = useLeftText();
  const face = clockFace(clock, now);
  const end = face.end && endText(face.end, { zone: clock.zone ?? 'UTC', language, now });
  const from = clock.explanation.find(({ arithmetic }) => arithmetic)?.arithmetic?.from;
  const gone = from && face.end ? (now - Date.parse(from)) / (Date.parse(face.end) - Date.parse(from)) : null;
  const concern = concernText(clock, say);
  const about = [clock.article, concern, isCountedHere(clock) && say('clock.here')];
  return (
    <button type="button" className={`next-clock ${LOOK[face.mark]}`} onClick={onOpen}>
      <span className="next-clock-time num">
        <Mark state={face.mark} size={24} word={leftText(face.left) ?? say('clock.noFact')} />
        {end && <span>{(face.left ?? 0) < 0 ? say('clock.was', { end }) : say('clock.until', { end })}</span>}
      </span>
      {gone !== null && (
        <progress
          className="gone-bar"
          max={1}
          value={Math.min(1, Math.max(0, gone))}
          aria-label={say('clock.gone')}
        />
      )}
      <span className="next-clock-why">
        <strong>{clock.title}.</strong> {about.filter(Boolean).join('. ')}
      </span>
    </button>
  );
}
