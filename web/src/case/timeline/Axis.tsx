import { useWords } from '../../i18n/words.js';
import { Mark } from '../../parts/Mark.js';
import { durationText } from '../../time/duration.js';
import { dateText, timeText } from '../../time/format.js';
import type { Layout } from './layout.js';
import { hoursBetween, spaced, type TermEnd } from './marks.js';
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

/** The line of time itself: hours and days, silence that was shortened, ends of terms, now. */
export function Axis({ layout, zone, ends, from, to, now, showsNow, measure }: Props) {
  const { say, language } = useWords();
  const until = Math.max(to, showsNow ? now : to, ...ends.map(({ at }) => at));
  const hours = spaced(hoursBetween(from, until, zone), layout, APART);
  const days = [from, ...hours.filter((at) => timeText(at, zone) === '00:00')];
  return (
    <div aria-hidden="true">
      {hours.map((at) => (
        <div key={at} className="hour" style={{ top: layout.topOf(at) }}>
          <span className="num">{timeText(at, zone)}</span>
        </div>
      ))}
      {days.map((at, index) => (
        <div
          key={`day ${at}`}
          className="day num"
          style={{ top: Math.max(layout.topOf(at) - (index === 0 ? 26 : 0), 0) }}
        >
          {dateText(at, zone, language).replace(/[.\s]\d{4}$/, '')}
        </div>
      ))}
      {layout.breaks.map(({ top, bottom, from: begun, to: ended }) => (
        <div key={begun} className="silence" style={{ top, height: bottom - top }}>
          <span>{say('caseFile.silence', { time: durationText(ended - begun, say) })}</span>
        </div>
      ))}
      {ends.map(({ id, at, title, reading }) => (
        <div key={id}>
          <div
            className={`term-end ${reading === 'SAFE' ? (at <= now ? 'over' : 'safe') : 'other'}`}
            style={{ top: layout.topOf(at) }}
          />
          <p
            ref={measure(id)}
            className={`term-label ${reading === 'SAFE' && at <= now ? 'over' : ''}`}
            style={{ top: layout.places.get(id)!.top, left: LANE.axis }}
          >
            {reading === 'SAFE' ? (
              <Mark
                state={at <= now ? 'VIOLATION' : 'RUNNING'}
                word={`${timeText(at, zone)} ${title}`}
                size={16}
              />
            ) : (
              say('caseFile.otherReadingLine', { time: timeText(at, zone), title })
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
