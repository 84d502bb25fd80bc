import { useMemo, type CSSProperties } from 'react';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';
import { NotEqual } from '../../parts/Contradiction.js';
import { Empty } from '../../parts/states.js';
import { languageName } from '../../shown/language-name.js';
import { zoneText } from '../../time/format.js';
import { instantOfWhen } from '../../time/when.js';
import { Axis } from './Axis.js';
import { timelineOf, type CaseOf, type Told } from './events.js';
import { layOut, type Placeable } from './layout.js';
import { LaneLinks } from './LaneLinks.js';
import { linksOf, type Link } from './links.js';
import { termEndsOf } from './marks.js';
import { ToldCard } from './ToldCard.js';
import { useHeights } from './useHeights.js';
import { LANE, useLaneWidth } from './useLaneWidth.js';

interface Props {
  readonly detention: CaseOf;
  readonly zone: string;
  readonly now: number;
}

const HOUR = 3_600_000;
/** Of a card before its words were measured, in CSS pixels. */
const UNMEASURED = 48;

interface Timed {
  readonly told: Told;
  readonly at: number;
  readonly until: number | undefined;
  readonly refs: readonly number[];
}

function timedOf(told: readonly Told[], links: readonly Link[], now: number): readonly Timed[] {
  return told
    .flatMap((each) => {
      const at = instantOfWhen(each.when);
      if (at === null) return [];
      const ended = each.running ? now : each.until ? instantOfWhen(each.until) : null;
      const until = ended !== null && ended > at ? ended : undefined;
      const refs = links.filter(({ ids }) => ids.includes(each.id)).map(({ number }) => number);
      return [{ told: each, at, until, refs }];
    })
    .sort((a, b) => a.at - b.at);
}

/** One person's case as each source tells it: a lane a source, one line of time, contradictions joined and numbered. */
export function Timeline({ detention, zone, now }: Props) {
  const { say, language } = useWords();
  const heights = useHeights();
  const { lanes, told } = useMemo(
    () =>
      timelineOf(detention, {
        say,
        languageName: (tag) => languageName(tag, language, say),
      }),
    [detention, say, language],
  );
  const [laneWidth, place] = useLaneWidth(lanes.length);
  const links = useMemo(() => linksOf(detention.findings, told), [detention, told]);
  const timed = timedOf(told, links, now);
  const untimed = told.filter(({ when }) => instantOfWhen(when) === null);
  if (timed.length === 0) {
    return <Empty title={say('caseFile.nothingTold')}>{say('caseFile.nothingToldMore')}</Empty>;
  }

  const last = Math.max(...timed.map(({ at, until }) => until ?? at));
  const ends = termEndsOf(detention, last);
  const showsNow = now - last < 12 * HOUR;
  const items: Placeable[] = [
    ...timed.map(({ told: each, at, until }) => ({
      id: each.id,
      lane: lanes.findIndex(({ id }) => id === each.laneId),
      ...{ at, until, height: heights.of(each.id) ?? UNMEASURED },
    })),
    ...ends.map(({ id, at }) => ({ id, lane: 0, at, height: heights.of(id) ?? UNMEASURED })),
  ];
  const layout = layOut(items, showsNow ? [now] : []);
  const laneOf = new Map(items.map(({ id, lane }) => [id, lane]));
  const width = { '--lanes': lanes.length, '--lane': `${laneWidth}px` } as CSSProperties;

  return (
    <section
      ref={place}
      className="timeline"
      aria-label={say('caseFile.tab_timeline')}
      tabIndex={0}
      style={width}
    >
      <div className="lane-heads" aria-hidden="true">
        <span className="lane-zone num">{zoneText(zone, now)}</span>
        {lanes.map(({ id, title, icon }) => (
          <span key={id} className="lane-head">
            <Icon name={icon} size={18} />
            {title}
          </span>
        ))}
      </div>
      <div className="timeline-body" style={{ height: layout.height }}>
        {lanes.map(({ id }, index) => (
          <div key={id} className="lane" style={{ left: LANE.axis + index * laneWidth }} />
        ))}
        <Axis
          {...{ layout, zone, ends, now }}
          measure={heights.measure}
          from={timed[0]!.at}
          to={last}
          showsNow={showsNow}
        />
        <LaneLinks {...{ links, layout, laneOf, laneWidth }} />
        <ol>
          {timed.map(({ told: each, at, refs }) => (
            <ToldCard
              key={each.id}
              {...{ told: each, at, refs, zone, now }}
              lane={lanes.find(({ id }) => id === each.laneId)!.title}
              place={layout.places.get(each.id)!}
              left={laneOf.get(each.id)!}
              measure={heights.measure(each.id)}
            />
          ))}
        </ol>
      </div>
      {untimed.length > 0 && (
        <div className="untimed">
          <h3>{say('caseFile.untimed')}</h3>
          <ul>
            {untimed.map(({ id, title, detail, laneId, when }) => (
              <li key={id}>
                <strong>{title}</strong> {[when.date ?? when.asWritten, detail].filter(Boolean).join(', ')}
                <span className="meta"> {lanes.find((lane) => lane.id === laneId)?.title}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {links.length > 0 && (
        <p className="meta timeline-key">
          <NotEqual small /> {say('caseFile.timelineKey')}
        </p>
      )}
    </section>
  );
}
