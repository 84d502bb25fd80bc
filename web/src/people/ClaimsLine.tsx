import { useState } from 'react';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import { useQueued } from '../offline/device.js';
import { queuedOf } from '../offline/queued-of.js';
import { QueuedMark } from '../parts/QueuedMark.js';
import { ClaimCustody } from '../station/people.graphql.js';
import { durationText } from '../time/duration.js';
import { momentText } from '../time/format.js';
import { ClaimsSheet } from './ClaimsSheet.js';
import { lastClaimOf, type CaseAnswer } from './person-case.js';

const OLD = 2 * 3_600_000;

interface Props {
  readonly detention: CaseAnswer;
  readonly zone: string;
  readonly now: number;
}

/** Where the person was last said to be, by whom, how long ago; a tap shows every statement and takes a new one. */
export function ClaimsLine({ detention, zone, now }: Props) {
  const { say, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const waiting = lastClaimOf(detention.id, queuedOf(useQueued(), ClaimCustody));
  const standing = detention.claims.filter(({ supersededBy }) => !supersededBy);
  const [last] = standing;
  const at = waiting ? new Date(waiting.at).toISOString() : (last?.saidAt.at ?? last?.recordedAt);
  const age = at ? now - Date.parse(at) : 0;
  const kind = waiting?.variables.input.kind ?? last?.kind;
  const source = waiting?.variables.input.source ?? last?.source;
  const place =
    kind === undefined || kind === 'SEEN' || kind === 'MOVED'
      ? (last?.department?.shortName ?? detention.department?.shortName ?? say('person.noDepartment'))
      : say(`claim.${kind}`);
  return (
    <>
      <button type="button" className="claims-line" onClick={() => setOpen(true)}>
        <span className="row-who">
          <span>
            {at && (
              <strong className="num">
                {age > OLD
                  ? say('time.ago', { span: durationText(age, say) })
                  : momentText(at, { zone, language, now })}{' '}
              </strong>
            )}
            <strong>{place}</strong>
            {source && <span className="mute">, {say(`source.${source}`)}</span>}
          </span>
          {waiting && <QueuedMark state={waiting.state} />}
        </span>
        {standing.length > 1 && (
          <span className="mute nb">{say('person.moreClaims', { n: standing.length - 1 })}</span>
        )}
        <Icon name="chevron-right" />
      </button>
      {isOpen && <ClaimsSheet detention={detention} zone={zone} now={now} onClose={() => setOpen(false)} />}
    </>
  );
}
