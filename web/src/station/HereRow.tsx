import type { DepartmentPeople } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { useQueued } from '../offline/device.js';
import { queuedOf } from '../offline/queued-of.js';
import { Button } from '../parts/Button.js';
import { QueuedMark } from '../parts/QueuedMark.js';
import { useSession } from '../session/session.js';
import { timeText } from '../time/format.js';
import { checkIn, checkOut } from './acts.js';
import { CheckIn, CheckOut } from './stations.graphql.js';

type Department = NonNullable<DepartmentPeople['department']>;

/** Whether this lawyer stands at this door, since when, and who else does. Standing here is what gives sight of the people. */
export function HereRow({ department }: { readonly department: Department }) {
  const { say } = useWords();
  const { viewer } = useSession();
  const queued = useQueued();
  const presence = department.lawyersPresent.find(({ lawyer }) => lawyer.id === viewer.id);
  const others = department.lawyersPresent.filter(({ lawyer }) => lawyer.id !== viewer.id);
  const came = queuedOf(queued, CheckIn).find(
    ({ variables }) => variables.input.departmentId === department.id,
  );
  const left = queuedOf(queued, CheckOut).find(
    ({ variables }) => variables.input.presenceId === presence?.id,
  );
  const waits = [came, left].find((each) => each && each.state !== 'DONE');
  const isHere = (presence !== undefined && !left) || (came !== undefined && came.state !== 'DONE');
  return (
    <div className="here">
      <span className="row-who">
        <span>
          {isHere && presence
            ? say('station.hereSince', { time: timeText(presence.since, department.zone) })
            : say(isHere ? 'station.youAreHere' : 'station.notHere')}
        </span>
        {others.length > 0 && (
          <span className="meta">
            {say('station.alsoHere', { names: others.map(({ lawyer }) => lawyer.name).join(', ') })}
          </span>
        )}
        {waits && <QueuedMark state={waits.state} />}
      </span>
      {presence && isHere && (
        <Button onClick={() => void checkOut(presence.id)}>{say('station.checkOut')}</Button>
      )}
      {!isHere && <Button onClick={() => void checkIn(department.id)}>{say('station.iAmHere')}</Button>}
    </div>
  );
}
