import { useWords } from '../../i18n/words.js';
import { Mark } from '../../parts/Mark.js';
import { durationText } from '../../time/duration.js';
import { dateText, timeText } from '../../time/format.js';
import type { Layout } from './layout.js';
import { endMark, hoursBetween, spaced, type TermEnd } from './marks.js';
import { LANE } from './useLaneWidth.js';

interface Props {
  readonly layout: Layout;
  readonly zone: string;
  readonly ends: readonly TermEnd[];
  readonly from: number;
  readonly to: number;
  readonly now: number;
  readonly showsNow: boolean;
  readonly measure: (id: string) => (element: HTMLElement | null) => void;
}

/** Hours closer than this, in CSS pixels, are left out. */
const APART = 26;

const LOOKS = { RESOLVED: 'met', VIOLATION: 'over', RUNNING: 'safe' } as const;

const lookOf = (end: TermEnd, now: number): string =>
  end.reading === 'OTHER' ? 'other' : LOOKS[endMark(end, now)];

/** The line of time itself: hours and days, silence that was shortened, ends of terms, now. */
export function Axis({ layout, zone, ends, from, to, now, showsNow, measure }: Props) {
  const { say, language } = useWords();
  const until = Math.max(to, showsNow ? now : to, ...ends.map(({ at }) => at));
  const hours = spaced(hoursBetween(from, until, zone), layout, APART);
  const dayText = (at: number) => dateText(at, zone, language).replace(/[.\s]\d{4}$/, '');
  return (
    <div aria-hidden="true">
      {hours.map((at) => (
        <div key={at} className="hour" style={{ top: layout.topOf(at) }}>
          {timeText(at, zone) === '00:00' ? (
            <span className="num strong">{dayText(at)}</span>
          ) : (
            <span className="num">{timeText(at, zone)}</span>
          )}
        </div>
      ))}
      <div className="day num" style={{ top: Math.max(layout.topOf(from) - 26, 0) }}>
        {dayText(from)}
      </div>
      {layout.breaks.map(({ top, bottom, from: begun, to: ended }) => (
        <div key={begun} className="silence" style={{ top, height: bottom - top }}>
          <span>{say('caseFile.silence', { time: durationText(ended - begun, say) })}</span>
        </div>
      ))}
      {ends.map((end) => (
        <div key={end.id}>
          <div className={`term-end ${lookOf(end, now)}`} style={{ top: layout.topOf(end.at) }} />
          <p
            ref={measure(end.id)}
            className={`term-label ${lookOf(end, now)}`}
            style={{ top: layout.places.get(end.id)!.top, left: LANE.axis }}
          >
            {end.reading === 'SAFE' ? (
              <Mark state={endMark(end, now)} word={`${timeText(end.at, zone)} ${end.title}`} size={16} />
            ) : (
              say('caseFile.otherReadingLine', { time: timeText(end.at, zone), title: end.title })
            )}
          </p>
        </div>
      ))}
      {showsNow && (
        <div className="now-line" style={{ top: layout.topOf(now) }}>
          <span className="num">{timeText(now, zone)}</span>
        </div>
      )}
    </div>
  );
}
