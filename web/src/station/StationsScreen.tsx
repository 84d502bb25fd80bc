import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { paths } from '../app/paths.js';
import { Icon } from '../icons/Icon.js';
import { useWords } from '../i18n/words.js';
import { useVaultState } from '../offline/device.js';
import { Button, buttonClass } from '../parts/Button.js';
import { ClockCell } from '../parts/ClockCell.js';
import { Note } from '../parts/Note.js';
import { Page } from '../parts/Page.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { useSession } from '../session/session.js';
import { useNow } from '../time/now.js';
import { checkIn } from './acts.js';
import { DepartmentPicker } from './DepartmentPicker.js';
import { Offers } from './Offers.js';
import { ShiftRow } from './ShiftRow.js';
import { useStations, type Load } from './useMyDuty.js';

/** Where a duty lawyer begins: cases offered, the shift, and the departments in sight, one's own door first. */
export function StationsScreen() {
  const { say } = useWords();
  const { viewer } = useSession();
  const [, go] = useLocation();
  const [isPicking, setPicking] = useState(false);
  const { data, error, refetch } = useStations();
  const isKept = useVaultState() === 'OPEN';
  const mine = ({ department }: Load) =>
    department.lawyersPresent.some(({ lawyer }) => lawyer.id === viewer.id);
  const loads = [...(data?.board.departments ?? [])].sort((a, b) => Number(mine(b)) - Number(mine(a)));
  const tools = (
    <Link href={paths.account()} className="icon-btn" aria-label={say('nav.account')}>
      <Icon name="settings" size={24} />
    </Link>
  );
  return (
    <Page
      title={say('nav.station')}
      tab={say('nav.station')}
      sub={viewer.name}
      tools={tools}
      dock={
        <Button primary big icon="door-enter" onClick={() => setPicking(true)}>
          {say('station.checkIn')}
        </Button>
      }
    >
      {data && !data.board.sweepAlive && (
        <div className="pad">
          <Note kind="violation" title={say('station.sweepDown')} role="alert">
            {say('station.sweepDownMeans')}
          </Note>
        </div>
      )}
      {!isKept && (
        <div className="pad">
          <Note
            kind="plain"
            act={
              <Link className={buttonClass({ small: true })} href={paths.account()}>
                {say('device.setUp')}
              </Link>
            }
          >
            {say('device.keptOff')}
          </Note>
        </div>
      )}
      {data && <Offers offers={data.assignments.nodes} />}
      {data?.dutyShifts.nodes.map((shift) => (
        <ShiftRow key={shift.id} shift={shift} />
      ))}
      {error && !data && (
        <div className="pad">
          <Failure fault={error} again={() => void refetch()} />
        </div>
      )}
      {!error && !data && <Loading />}
      {data && loads.length === 0 && (
        <div className="pad">
          <Empty title={say('station.nowhere')}>{say('station.nowhereMeans')}</Empty>
        </div>
      )}
      <ul>
        {loads.map((load) => (
          <LoadRow key={load.department.id} load={load} isMine={mine(load)} />
        ))}
      </ul>
      {isPicking && (
        <DepartmentPicker
          title={say('station.checkInWhere')}
          onClose={() => setPicking(false)}
          onPick={(id) => void checkIn(id).then(() => go(paths.station(id)))}
        />
      )}
    </Page>
  );
}

function LoadRow({ load, isMine }: { readonly load: Load; readonly isMine: boolean }) {
  const { say } = useWords();
  const now = useNow();
  const { department, heldCount, unrepresentedCount, openViolationCount, nextClock } = load;
  const facts = [
    isMine && say('station.youAreHere'),
    say('station.held', { n: heldCount }),
    unrepresentedCount > 0 && say('station.unrepresented', { n: unrepresentedCount }),
    openViolationCount > 0 && say('station.violations', { n: openViolationCount }),
  ].filter(Boolean);
  return (
    <li className="row">
      <Link className="row-link" href={paths.station(department.id)}>
        <span className="row-who">
          <span className="row-name">{department.shortName}</span>
          <span className="row-about">{facts.join(', ')}</span>
        </span>
        {nextClock && <ClockCell clock={nextClock} now={now} />}
      </Link>
    </li>
  );
}
