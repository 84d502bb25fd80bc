import type { Clock } from '../api/operations.js';
import { clockFace, uncountedOf } from '../clocks/clock.js';
import { useWords, type Say } from '../i18n/words.js';
import { durationText } from '../time/duration.js';
import { endText } from '../time/format.js';
import { Mark } from './Mark.js';

/** What is left of a clock in words: `18 мин`, `+12 мин`, or null where nothing is counted. */
export function useLeftText(): (left: number | null) => string | null {
  const { say } = useWords();
  return (left) =>
    left === null ? null : left >= 0 ? durationText(left, say) : `+${durationText(-left, say)}`;
}

/** The column of time: mark and what is left, below it until when. A missing ground has a dashed box and no number. */
export function ClockCell({ clock, now }: { readonly clock: Clock; readonly now: number }) {
  const { say, language } = useWords();
  const leftText = useLeftText();
  const face = clockFace(clock, now);
  if (uncountedOf(clock)) {
    return <span className="clock unk-box">{missingText(clock, say)}</span>;
  }
  const end = face.end === null ? null : endText(face.end, { zone: clock.zone ?? 'UTC', language, now });
  const over = (face.left ?? 0) < 0;
  return (
    <span className="clock num">
      <Mark state={face.mark} word={leftText(face.left) ?? say('state.resolved')} />
      {end !== null && (
        <time dateTime={face.end ?? undefined}>
          {over ? say('clock.was', { end }) : say('clock.until', { end })}
        </time>
      )}
    </span>
  );
}

const WHY = { PAUSED: 'clock.paused', NO_START: 'clock.noStart', NO_FACT: 'clock.noFact' } as const;

/** Which fact is missing, of those a person at a door can supply. */
export const missingText = (clock: Clock, say: Say): string => say(WHY[uncountedOf(clock) ?? 'NO_FACT']);
