import { useState } from 'react';
import { useAsk } from '../../api/query.js';
import type { DoorStay } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { Empty } from '../../parts/states.js';
import { durationText } from '../../time/duration.js';
import { momentText } from '../../time/format.js';
import { useNow } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { Answered } from '../Answered.js';
import { RoomPart } from '../RoomPart.js';
import { DoorStays } from './doors.graphql.js';

/** The server says so many and no more. */
const MOST = 200;

/** Who stands at the door of one department, and where asked who stood there before. */
export function Stays({ departmentId }: { readonly departmentId: string }) {
  const { say } = useWords();
  const [past, setPast] = useState(false);
  const query = useAsk(DoorStays, { departmentId, includePast: past });
  return (
    <RoomPart
      title={say('doors.stays')}
      tools={
        <Button small aria-pressed={past} onClick={() => setPast(!past)}>
          {say('doors.pastToo')}
        </Button>
      }
    >
      <Answered query={query} rows={3}>
        {({ presences }) => (
          <>
            {presences.length === 0 ? (
              <Empty title={say(past ? 'doors.nobodyEver' : 'doors.nobodyNow')} />
            ) : (
              <ul className="keep-list">
                {presences.map((stay) => (
                  <Row key={stay.id} stay={stay} />
                ))}
              </ul>
            )}
            {presences.length >= MOST && <p className="meta">{say('doors.most', { n: MOST })}</p>}
          </>
        )}
      </Answered>
    </RoomPart>
  );
}

function Row({ stay: { lawyer, since, endedAt, endKind, clockSuspect } }: { readonly stay: DoorStay }) {
  const { say, language } = useWords();
  const now = useNow();
  const view = { zone: HOME_ZONE, language, now };
  const until = endedAt ? Date.parse(endedAt) : now;
  const span = durationText(Math.max(0, until - Date.parse(since)), say);
  return (
    <li className={endedAt ? 'keep-row off' : 'keep-row'}>
      <p className="keep-name">{lawyer.name}</p>
      <div>
        <p className="num">
          {endedAt
            ? `${momentText(since, view)}–${momentText(endedAt, view)}`
            : say('doors.since', { when: momentText(since, view) })}
          , {span}
        </p>
        {clockSuspect && <p className="meta">{say('doors.clockSuspect')}</p>}
      </div>
      <div className="keep-end">
        <Mark
          state={endedAt ? 'UNKNOWN' : 'RUNNING'}
          word={say(endKind ? `doors.stay_${endKind}` : 'doors.hereNow')}
          size={16}
        />
      </div>
    </li>
  );
}
