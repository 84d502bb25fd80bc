import { Icon } from '../../icons/Icon.js';
import { useWords } from '../../i18n/words.js';
import { durationText } from '../../time/duration.js';
import { dateText, timeText } from '../../time/format.js';
import { instantOfWhen } from '../../time/when.js';
import type { Told } from './events.js';
import type { Placed } from './layout.js';
import { LANE } from './useLaneWidth.js';

/** The number of a contradiction, on its cards and in its list. */
export function Ref({ number }: { readonly number: number }) {
  const { say } = useWords();
  return (
    <span className="ref num">
      <Icon name="equal-not" size={16} />
      <span className="sr">{say('state.contradiction')} </span>
      {number}
    </span>
  );
}

interface Props {
  readonly told: Told;
  readonly at: number;
  readonly refs: readonly number[];
  readonly lane: string;
  /** number of its lane from the left */
  readonly left: number;
  readonly place: Placed;
  readonly measure: (element: HTMLElement | null) => void;
  readonly zone: string;
  readonly now: number;
}

/** What one source tells about one moment. Told only is dashed; a record that others contradict has a dark edge. */
export function ToldCard({ told, at, refs, lane, left, place, measure, zone, now }: Props) {
  const { say, language } = useWords();
  const end = told.running ? now : told.until ? instantOfWhen(told.until) : null;
  const look = [
    'told',
    told.loose && 'loose',
    refs.length > 0 && 'against',
    told.violation && 'violated',
  ].filter(Boolean);
  return (
    <li
      className={look.join(' ')}
      style={{
        left: `calc(${LANE.axis + LANE.inset}px + ${left} * var(--lane))`,
        top: place.top,
        minHeight: place.height,
      }}
    >
      <div ref={measure} className="told-words">
        <p className="told-title">
          {told.violation && <Icon name="alert-octagon-filled" size={16} />}
          <time className="num" dateTime={new Date(at).toISOString()}>
            <span className="told-day">{dateText(at, zone, language)}, </span>
            {timeText(at, zone)}
          </time>
          <span>{told.title}</span>
          {refs.map((number) => (
            <Ref key={number} number={number} />
          ))}
        </p>
        {end !== null && end > at && (
          <p className="num">
            {timeText(at, zone)}–{told.running ? say('caseFile.stillRunning') : timeText(end, zone)},{' '}
            {durationText(end - at, say)}
          </p>
        )}
        {told.detail && <p>{told.detail}</p>}
        <p className="told-lane">{lane}</p>
        {told.loose && <span className="sr">{say('source.unverified')}</span>}
      </div>
    </li>
  );
}
