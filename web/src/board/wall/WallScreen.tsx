import '../../shell/shell.css';
import '../board.css';
import './wall.css';
import { useEffect, useMemo, useState } from 'react';
import { NetworkFault } from '../../api/faults.js';
import { useFresh } from '../../api/fresh.js';
import { BoardChanged } from '../../api/hints.graphql.js';
import { useLive } from '../../api/live.js';
import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Failure, Loading } from '../../parts/states.js';
import { Strip } from '../../parts/Strip.js';
import { DeskClock } from '../../shell/DeskClock.js';
import { MachineryBanner } from '../../shell/MachineryBanner.js';
import { timeText } from '../../time/format.js';
import { useNow } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { ordered } from '../departments/order.js';
import { useScope } from '../scope.js';
import { WallRow } from './WallRow.js';
import { useFitting } from './useFitting.js';
import { Wall } from './wall.graphql.js';

/** The board for everybody in the room: no controls, departments and clocks, initials and no names. */
export function WallScreen() {
  const { say } = useWords();
  const now = useNow(10);
  const { eventId, city } = useScope();
  const scope = useMemo(() => ({ eventId, city }), [eventId, city]);
  const { data, error, refetch } = useAsk(Wall, scope, { every: 60_000 });
  const refresh = useFresh(Wall);
  useLive(BoardChanged, scope, () => refresh());
  const [body, setBody] = useState<HTMLElement | null>(null);
  const loads = data ? ordered(data.board.departments, 'clock', now) : [];
  const fitting = useFitting(body, loads.length);
  useEffect(() => {
    document.title = `${say('board.wall')} · Qorgau`;
  }, [say]);
  const rest = loads.slice(fitting);
  return (
    <main className="wall">
      <h1 className="sr">{say('board.wall')}</h1>
      {error instanceof NetworkFault && data && (
        <Strip text={say('board.offline', { time: timeText(data.board.asOf, HOME_ZONE) })} />
      )}
      <MachineryBanner />
      {error && !data && <Failure fault={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={8} />}
      {data && (
        <>
          <header className="wall-head">
            <dl className="totals">
              <div>
                <dt>{say('board.totalHeld', { n: data.board.totals.heldCount })}</dt>
                <dd className="num">{data.board.totals.heldCount}</dd>
              </div>
              <div>
                <dt>{say('board.totalAlone', { n: data.board.totals.unrepresentedCount })}</dt>
                <dd className="num">{data.board.totals.unrepresentedCount}</dd>
              </div>
              <div>
                <dt>{say('board.totalViolations', { n: data.board.totals.openViolationCount })}</dt>
                <dd className="num">{data.board.totals.openViolationCount}</dd>
              </div>
            </dl>
            <DeskClock />
          </header>
          <div ref={setBody} className="wall-body">
            <table className="wall-table">
              <thead>
                <tr>
                  <th scope="col">{say('board.colWhere')}</th>
                  <th scope="col" className="n">
                    {say('board.colHeldShort')}
                  </th>
                  <th scope="col" className="n">
                    {say('board.colAlone')}
                  </th>
                  <th scope="col">{say('board.colLawyers')}</th>
                  <th scope="col">{say('board.colNext')}</th>
                </tr>
              </thead>
              <tbody>
                {loads.slice(0, fitting).map((load) => (
                  <WallRow key={load.department.id} load={load} now={now} />
                ))}
                {rest.length > 0 && (
                  <tr className="wall-rest">
                    <td colSpan={5}>
                      {say('board.wallRest', {
                        n: rest.length,
                        held: rest.reduce((sum, { heldCount }) => sum + heldCount, 0),
                      })}
                    </td>
                  </tr>
                )}
              </tbody>
            </table>
          </div>
        </>
      )}
    </main>
  );
}
