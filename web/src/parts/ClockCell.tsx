import type { Clock } from '../api/operations.js';
import { clockFace } from '../clocks/clock.js';
import { useWords } from '../i18n/words.js';
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
  if (face.mark === 'UNKNOWN' && face.left === null) {
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

/** Which fact is missing, of those a person at a door can supply. */
export function missingText(clock: Clock, say: ReturnType<typeof useWords>['say']): string {
  if (clock.state === 'PAUSED') return say('clock.paused');
  const [fact] = clock.missing;
  return fact === 'LIBERTY_RESTRICTED' || fact === 'DELIVERED' || fact === 'ARRIVED_AT_STATION'
    ? say('clock.noStart')
    : say('clock.noFact');
}
