import { useState } from 'react';
import { useParams } from 'wouter';
import { paths } from '../../app/paths.js';
import { useAsk } from '../../api/query.js';
import { RecordFiles } from '../../files/RecordFiles.js';
import { subjectNaming } from '../../files/subjects.js';
import { useWords } from '../../i18n/words.js';
import { outbox, useQueued } from '../../offline/device.js';
import { queuedOf } from '../../offline/queued-of.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { Page } from '../../parts/Page.js';
import { useSaid } from '../../parts/Said.js';
import { Failure, Loading } from '../../parts/states.js';
import { timerText } from '../../time/duration.js';
import { timeText, zoneText } from '../../time/format.js';
import { useNow } from '../../time/now.js';
import { endNow } from './refusal-acts.js';
import { EndRefusal, RecordStatement, RefusalsAt, ReportRefusal } from './refusal.graphql.js';
import { SaidButtons } from './SaidButtons.js';
import { SaidLog } from './SaidLog.js';
import { waitOf } from './wait.js';
import { WordsSheet } from './WordsSheet.js';
import './refusal.css';

/** A lawyer at a closed door: how long, what was said, by whom; in or away with one tap. */
export function RefusalScreen() {
  const { say, language } = useWords();
  const tell = useSaid();
  const { departmentId, refusalId } = useParams<{ departmentId: string; refusalId: string }>();
  const [isTyping, setTyping] = useState(false);
  const { data, error, refetch } = useAsk(RefusalsAt, { id: departmentId }, { kept: true });
  const now = useNow(1);
  const queued = useQueued();
  const zone = data?.department?.zone ?? 'Asia/Almaty';
  const wait = waitOf(refusalId, data?.department?.accessRefusals ?? [], {
    reports: queuedOf(queued, ReportRefusal),
    statements: queuedOf(queued, RecordStatement),
    ends: queuedOf(queued, EndRefusal),
  });
  const stored = data?.department?.accessRefusals.find(({ id }) => id === refusalId) ?? null;
  const back = paths.station(departmentId);
  if (!wait) {
    return (
      <Page title={say('refusal.title')} tab={say('refusal.title')} back={back}>
        <div className="pad">
          {data || error ? (
            <Failure fault={error ?? new Error('none')} again={() => void refetch()} />
          ) : (
            <Loading />
          )}
        </div>
      </Page>
    );
  }
  const until = wait.end ? Date.parse(wait.end.at) : now;
  const place = data?.department ? data.department.shortName : '';

  async function end(kind: 'ADMITTED' | 'LEFT'): Promise<void> {
    const id = await endNow(refusalId, kind);
    tell({ text: say(`refusal.${kind}`), undo: () => void outbox.drop(id) });
  }

  return (
    <Page
      tab={say('refusal.title')}
      title={say('refusal.title')}
      sub={
        <span className="num">
          {[place, say('time.now', { time: timeText(now, zone) }), zoneText(zone, now)]
            .filter(Boolean)
            .join(', ')}
        </span>
      }
      back={back}
      dock={
        wait.end ? undefined : (
          <div className="refusal-dock">
            <p className="meta">{say('refusal.both')}</p>
            <div>
              <Button big icon="door-exit" onClick={() => void end('LEFT')}>
                {say('refusal.leave')}
              </Button>
              <Button primary big icon="door-enter" onClick={() => void end('ADMITTED')}>
                {say('refusal.admit')}
              </Button>
            </div>
          </div>
        )
      }
    >
      <div className="refusal-timer num" role="timer" aria-live="off">
        {timerText(until - Date.parse(wait.arrivedAt))}
      </div>
      <p className="refusal-since">
        {wait.end ? (
          <Mark
            state="RESOLVED"
            word={say(`refusal.${wait.end.kind}_AT`, { time: timeText(wait.end.at, zone) })}
          />
        ) : (
          <Mark state="VIOLATION" word={say('refusal.since', { time: timeText(wait.arrivedAt, zone) })} />
        )}
      </p>
      <p className="refusal-law">
        <strong>{say('refusal.law')}</strong> <span className="mute">{say('refusal.lawWhere')}</span>
      </p>
      {!wait.end && (
        <section className="refusal-said">
          <h2>{say('refusal.whatSaid')}</h2>
          <SaidButtons refusalId={refusalId} said={wait.said} zone={zone} />
        </section>
      )}
      <SaidLog wait={wait} zone={zone} />
      <div className="pad">
        <Button icon="id-badge-2" onClick={() => setTyping(true)}>
          {say('refusal.badge')}
        </Button>
        <RecordFiles
          subject={subjectNaming({ zone, language, now }, say).refusal({
            id: refusalId,
            arrivedAt: {
              ...{ at: wait.arrivedAt, date: null, precision: 'MINUTE', asWritten: null },
            },
          })}
          record={stored}
          {...{ zone, now }}
        />
      </div>
      {isTyping && <WordsSheet refusalId={refusalId} onClose={() => setTyping(false)} />}
    </Page>
  );
}
