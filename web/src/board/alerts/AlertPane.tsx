import { useState } from 'react';
import type { Desk } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { Empty, Failure, Loading } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { secondsText } from '../../time/format.js';
import { HOME_ZONE } from '../../time/zone.js';
import { DeskDuty } from '../duty/DeskDuty.js';
import { useCalm } from '../useCalm.js';
import { AlertCard } from './AlertCard.js';
import { idOfGroup, type AlertGroup } from './group.js';
import { LaterSheet } from './LaterSheet.js';
import { useAlerts } from './useAlerts.js';
import { useAnswer } from './useAnswer.js';

interface Props {
  readonly now: number;
  /** who is told of what the lawyers do not answer; null: not known yet */
  readonly desk: Desk['desk'] | null;
  readonly sweepAlive: boolean | null;
  /** when the board was true */
  readonly asOf: string | null;
  readonly onChange: () => void;
}

/** What waits for somebody, the urgent first; below it whether people are reminded at all. */
export function AlertPane({ now, desk, sweepAlive, asOf, onChange }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const { query, groups: current, records, refresh } = useAlerts();
  const { rows: groups } = useCalm(current, '', idOfGroup);
  const { busyId, answer } = useAnswer(() => {
    refresh();
    onChange();
  });
  const [later, setLater] = useState<AlertGroup | null>(null);
  const open = groups.filter(({ unseenIds }) => unseenIds.length > 0).length;
  const mayAcknowledge = can('Mutation.acknowledgeDeadline');

  return (
    <section className="pane alerts" aria-label={say('board.alerts')}>
      <header className="pane-head">
        <h2>{say('board.alertCount', { n: open })}</h2>
        {typeof desk?.urgentUnanswered === 'number' && (
          <small>{say('board.unanswered', { n: desk.urgentUnanswered })}</small>
        )}
      </header>
      {desk && <DeskDuty desk={desk} onChange={onChange} />}
      <div className="pane-scroll">
        {query.error && !query.data ? (
          <Failure fault={query.error} again={() => void query.refetch()} />
        ) : query.isPending ? (
          <Loading rows={5} />
        ) : groups.length === 0 ? (
          <div className="pad">
            <Empty title={say('board.noAlerts')}>{say('board.noAlertsMore')}</Empty>
          </div>
        ) : (
          <ul>
            {groups.map((group) => (
              <AlertCard
                key={idOfGroup(group)}
                {...{ group, records, now, mayAcknowledge }}
                busy={busyId === group.refId}
                onTake={() => void answer(group)}
                onLater={() => setLater(group)}
              />
            ))}
          </ul>
        )}
        {query.hasNextPage && (
          <div className="pad">
            <Button small busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {say('board.moreAlerts')}
            </Button>
          </div>
        )}
      </div>
      <footer className="pane-foot">
        {sweepAlive !== null && (
          <Mark
            state={sweepAlive ? 'RESOLVED' : 'VIOLATION'}
            word={say(sweepAlive ? 'board.remindersRun' : 'board.remindersStand')}
            size={16}
          />
        )}
        {asOf && <p>{say('board.asOf', { time: secondsText(asOf, HOME_ZONE) })}</p>}
      </footer>
      {later && (
        <LaterSheet
          title={records.deadlines.get(later.refId)?.title ?? later.latest.text}
          onLater={(how) => answer(later, how)}
          onClose={() => setLater(null)}
        />
      )}
    </section>
  );
}
