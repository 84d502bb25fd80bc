import { isCountedHere, type CaseClock } from '../clocks/case-clock.js';
import { clockFace } from '../clocks/clock.js';
import { useWords } from '../i18n/words.js';
import { useLeftText } from '../parts/ClockCell.js';
import { Mark } from '../parts/Mark.js';
import { Sheet } from '../parts/Sheet.js';
import { endText } from '../time/format.js';
import { ClockTerms } from './ClockTerms.js';
import { concernText } from './concern-text.js';

interface Props {
  readonly clock: CaseClock;
  readonly now: number;
  readonly onClose: () => void;
}

/** Why a clock says what it says: each step with its article, what was assumed, and the other reading where there is one. */
export function ClockSheet({ clock, now, onClose }: Props) {
  const { say, language } = useWords();
  const leftText = useLeftText();
  const face = clockFace(clock, now);
  const view = { zone: clock.zone ?? 'UTC', language, now };
  const concern = concernText(clock, say);
  return (
    <Sheet title={clock.title} onClose={onClose}>
      <p className="clock-sheet-time num">
        <Mark state={face.mark} size={24} word={leftText(face.left) ?? say('clock.noFact')} />
        {face.end && <span>{endText(face.end, view)}</span>}
      </p>
      {concern && <p className="strong">{concern}</p>}
      {isCountedHere(clock) && <p>{say('clock.hereMeans')}</p>}
      <ClockTerms clock={clock} />
      {clock.latestArguableAt && (
        <p className="num">{say('clock.arguable', { end: endText(clock.latestArguableAt, view) })}</p>
      )}
      <ol className="clock-steps">
        {clock.explanation.map(({ text, article }) => (
          <li key={text}>
            {text}
            {article && <span className="meta"> {article}</span>}
          </li>
        ))}
      </ol>
      {clock.assumptions.length > 0 && (
        <div>
          <h3 className="lbl">{say('clock.assumed')}</h3>
          <ul className="clock-steps">
            {clock.assumptions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="meta">
        {say('clock.pack', { pack: clock.packVersion })}
        {`. ${say(`caseFile.confidence_${clock.confidence}`)}`}
        {clock.verify && `. ${say('clock.notVerified')}`}
      </p>
    </Sheet>
  );
}
