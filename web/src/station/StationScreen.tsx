import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { paths } from '../app/paths.js';
import { useHints } from '../api/hints.js';
import { cityName } from '../shown/city-name.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import { useCaseClocks } from '../clocks/useCaseClocks.js';
import { useQueued } from '../offline/device.js';
import { queuedOf } from '../offline/queued-of.js';
import { Button, buttonClass, IconButton } from '../parts/Button.js';
import { Page } from '../parts/Page.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { deviceCases } from '../people/device-case.js';
import { listPeople } from '../people/people-list.js';
import { nameOf } from '../people/traits.js';
import { PersonRow } from '../people/PersonRow.js';
import { timeText, zoneText } from '../time/format.js';
import { useNow } from '../time/now.js';
import { LogDetainees } from './add-people.graphql.js';
import { HereRow } from './HereRow.js';
import { ClaimCustody, DepartmentPeople } from './people.graphql.js';
import { KeptOutButton } from './refusal/KeptOutButton.js';
import { useKeepPeople } from './useKeepPeople.js';
import { usePeople } from './usePeople.js';

/** Everybody held at one department, nearest clock first; what waits for the network stands among them. */
export function StationScreen() {
  const { say } = useWords();
  const { departmentId } = useParams<{ departmentId: string }>();
  const now = useNow();
  const [typed, setTyped] = useState<string | null>(null);
  const { data, error, refetch } = usePeople(departmentId);
  // an old link leads here, where its entry was joined to another: both are this door
  const standingId = data?.department?.id ?? departmentId;
  useHints(standingId, DepartmentPeople);
  const queued = useQueued();
  const { counted, uncounted } = deviceCases(queued);
  const counts = useCaseClocks(counted, now);
  const pending = { logged: queuedOf(queued, LogDetainees), claims: queuedOf(queued, ClaimCustody), counts };
  const outdated = new Set([...uncounted, ...counted.map(({ detentionId }) => detentionId)]);
  const people = listPeople([departmentId, standingId], data, pending, now);
  useKeepPeople(data);
  const zone = data?.department?.zone ?? 'Asia/Almaty';
  const shown = typed
    ? people.filter(({ detention }) =>
        nameOf(detention.person, say).toLocaleLowerCase('ru').includes(typed.toLocaleLowerCase('ru')),
      )
    : people;
  const sub = [
    say('time.now', { time: timeText(now, zone) }),
    data?.department?.city && cityName(data.department.city, say),
    zoneText(zone, now),
  ];
  return (
    <Page
      tab={say('nav.station')}
      title={data?.department ? data.department.shortName : '…'}
      sub={sub.filter(Boolean).join(', ')}
      back={paths.stations()}
      tools={
        <IconButton
          icon={typed === null ? 'search' : 'x'}
          label={say(typed === null ? 'station.find' : 'common.close')}
          onClick={() => setTyped(typed === null ? '' : null)}
        />
      }
      dock={
        <>
          <KeptOutButton departmentId={departmentId} className={buttonClass({ big: true })}>
            {(runs) => (
              <>
                <Icon name="door-off" size={24} />
                <span>{say(runs ? 'refusal.runs' : 'station.keptOut')}</span>
              </>
            )}
          </KeptOutButton>
          <Link className={buttonClass({ primary: true, big: true })} href={paths.addPeople(departmentId)}>
            <Icon name="users-plus" size={24} />
            <span>{say('station.addPeople')}</span>
          </Link>
        </>
      }
    >
      {typed !== null && (
        <div className="pad">
          <input
            className="control"
            type="search"
            autoComplete="off"
            aria-label={say('station.find')}
            value={typed}
            autoFocus
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
      )}
      {data?.department && <HereRow department={data.department} />}
      {error && !data && people.length === 0 && (
        <div className="pad">
          <Failure fault={error} again={() => void refetch()} />
        </div>
      )}
      {!data && !error && people.length === 0 && <Loading />}
      {data && people.length === 0 && (
        <div className="pad">
          <Empty title={say('station.nobody')}>{say('station.nobodyMeans')}</Empty>
        </div>
      )}
      {people.length > 0 && (
        <div className="list-head">
          <span>{say('station.nearestFirst', { n: people.filter(({ released }) => !released).length })}</span>
          <span>{say('station.time')}</span>
        </div>
      )}
      {shown.length === 0 && people.length > 0 && <p className="pad mute">{say('station.noSuchPerson')}</p>}
      <ul>
        {shown.map((person) => (
          <PersonRow
            key={person.detention.id}
            {...{ person, zone, now }}
            isOutdated={outdated.has(person.detention.id) && !counts.has(person.detention.id)}
          />
        ))}
      </ul>
      {error && data && (
        <p className="pad">
          <Button quiet icon="refresh" onClick={() => void refetch()}>
            {say('common.again')}
          </Button>
        </p>
      )}
    </Page>
  );
}
