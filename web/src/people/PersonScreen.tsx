import { useState } from 'react';
import { useParams } from 'wouter';
import { paths } from '../app/paths.js';
import { useHints } from '../api/hints.js';
import { useAsk } from '../api/query.js';
import { useCaseClocks } from '../clocks/useCaseClocks.js';
import { useWords } from '../i18n/words.js';
import { useQueued } from '../offline/device.js';
import { queuedOf } from '../offline/queued-of.js';
import { Page } from '../parts/Page.js';
import { QueuedMark } from '../parts/QueuedMark.js';
import { Failure, Loading } from '../parts/states.js';
import { lets } from '../session/lets.js';
import { LogDetainees } from '../station/add-people.graphql.js';
import { timeText, zoneText } from '../time/format.js';
import { useNow } from '../time/now.js';
import { ClaimsLine } from './ClaimsLine.js';
import { Clocks } from './Clocks.js';
import { CountedNote } from './CountedNote.js';
import { deviceCases, overlaid } from './device-case.js';
import { rowOf } from './person-case.js';
import { ageOf, traitsText } from './traits.js';
import { PersonCase } from './person.graphql.js';
import { MoreLinks } from './MoreLinks.js';
import { PersonDock } from './PersonDock.js';
import { PersonRecords } from './PersonRecords.js';
import { RightsList } from './RightsList.js';
import { StartLine } from './start/StartLine.js';
import { isStartTold } from './start/starts.js';
import './person.css';

/** One person in one hand: what ends next, what to ask now, one tap each. */
export function PersonScreen() {
  const { say, language } = useWords();
  const { detentionId } = useParams<{ detentionId: string }>();
  const now = useNow();
  const { data, error, refetch } = useAsk(
    PersonCase,
    { id: detentionId },
    { kept: true, every: 30_000, freshFor: 0 },
  );
  useHints(data?.detention?.department?.id, PersonCase);
  const queued = useQueued();
  const written = rowOf(detentionId, queuedOf(queued, LogDetainees));
  const { counted, uncounted } = deviceCases(queued);
  const own = counted.filter((each) => each.detentionId === detentionId);
  const here = useCaseClocks(own, now).get(detentionId);
  const detention = data?.detention ?? null;
  const zone = detention?.department?.zone ?? own[0]?.zone ?? 'Asia/Almaty';
  const person = detention?.person ?? null;
  const age = person ? ageOf(person, now) : null;
  const name = person ? person.name : (written?.row.fullName ?? null);
  const [openedAt] = useState(now);
  if (!detention && !written) {
    return (
      <Page title="…" tab={say('person.tab')} back={paths.stations()}>
        <div className="pad">
          {error || data ? (
            <Failure fault={error ?? NOT_THERE} again={() => void refetch()} />
          ) : (
            <Loading rows={6} />
          )}
        </div>
      </Page>
    );
  }
  const traits = detention ? traitsText(detention, { say, language, now }) : '';
  const laid = detention && here && overlaid(detention.deadlines, here);
  const clocks = detention ? (laid ?? detention.deadlines) : here;
  const isOutdated = detention !== null && !laid && (own.length > 0 || uncounted.has(detentionId));
  const departmentId = detention?.department?.id ?? written?.departmentId ?? null;
  return (
    <Page
      tab={say('person.tab')}
      title={[name ?? say('people.nameless'), age].filter((part) => part !== null).join(', ')}
      sub={
        <span className="num">
          {[traits, `${timeText(now, zone)}, ${zoneText(zone, openedAt)}`].filter(Boolean).join('. ')}
        </span>
      }
      back={departmentId ? paths.station(departmentId) : paths.stations()}
      dock={<PersonDock detentionId={detentionId} detention={detention} departmentId={departmentId} />}
    >
      {!detention && written && (
        <div className="pad">
          <QueuedMark state={written.state} />
          <p className="mute">{written.row.description ?? written.row.asText}</p>
        </div>
      )}
      {detention && <ClaimsLine detention={detention} zone={zone} now={now} />}
      {detention?.noPackCovers && <p className="pad strong">{detention.noPackCovers}</p>}
      {detention && !here && !isOutdated && (
        <CountedNote detentionId={detentionId} clocks={detention.deadlines} now={now} />
      )}
      {clocks && (
        <Clocks
          {...{ detentionId, clocks, zone, now, isOutdated }}
          isHeld={detention ? detention.status === 'HELD' : true}
          isStartTold={isStartTold(detention?.starts ?? [])}
          maySayStart={!detention || lets(detention, 'Mutation.claimStart')}
        />
      )}
      {detention && <StartLine starts={detention.starts} {...{ detentionId, zone, now }} />}
      <MoreLinks {...{ detentionId, detention }} />
      <RightsList detentionId={detentionId} detention={detention} zone={zone} />
      {detention && <PersonRecords {...{ detention, zone, now }} />}
    </Page>
  );
}

const NOT_THERE = Object.assign(new Error('not there'), { code: 'NOT_FOUND' });
