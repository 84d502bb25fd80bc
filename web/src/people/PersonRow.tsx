import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { isCountedHere } from '../clocks/case-clock.js';
import { useDiffers } from '../clocks/counted.js';
import { useWords } from '../i18n/words.js';
import { ClockCell } from '../parts/ClockCell.js';
import { Mark } from '../parts/Mark.js';
import { QueuedMark } from '../parts/QueuedMark.js';
import { momentText } from '../time/format.js';
import { ageOf, nameOf, traitsText } from './traits.js';
import type { Listed } from './people-list.js';

interface Props {
  readonly person: Listed;
  /** its clock is what the server said before something that waits here */
  readonly isOutdated?: boolean;
  readonly zone: string;
  readonly now: number;
}

/** One person held: who, what matters about them, and at the right the time. */
export function PersonRow({ person: { detention, face, released, queued }, isOutdated, zone, now }: Props) {
  const { say, language } = useWords();
  const age = ageOf(detention.person, now);
  const isOver = face?.mark === 'VIOLATION';
  const traits = traitsText(detention, { say, language, now });
  const clock = released ? null : detention.nextClock;
  const about = [clock?.title, clock && isCountedHere(clock) && say('clock.here'), traits].filter(Boolean);
  const differs = useDiffers(detention.id, clock);
  return (
    <li className={isOver ? 'row over' : 'row'}>
      <Link className="row-link" href={paths.person(detention.id)}>
        <span className="row-who">
          <span className="row-name">
            {nameOf(detention.person, say)}
            {age !== null && <span className="mute">, {age}</span>}
          </span>
          <span className="row-about">
            {queued && <QueuedMark state={queued} />}
            <span>{about.join('. ')}</span>
            {clock && isOutdated && <span className="strong">{say('clock.before')}</span>}
            {differs && <span className="strong">{say('clock.differs')}</span>}
          </span>
        </span>
        <PersonTime person={{ detention, face, released, queued }} zone={zone} now={now} />
      </Link>
    </li>
  );
}

function PersonTime({ person: { detention, released, queued }, zone, now }: Props) {
  const { say, language } = useWords();
  if (released) {
    const at = detention.releasedAt;
    return (
      <span className="clock num">
        <Mark state="RESOLVED" word={say('people.released')} />
        {at && <time dateTime={at}>{momentText(at, { zone, language, now })}</time>}
      </span>
    );
  }
  if (detention.nextClock) return <ClockCell clock={detention.nextClock} now={now} />;
  return <span className="clock unk-box">{say(queued ? 'people.clockLater' : 'clock.noStart')}</span>;
}
