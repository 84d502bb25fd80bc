import type { WayState } from '../../api/operations.js';
import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Mark } from '../../parts/Mark.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { Answered } from '../Answered.js';
import { RoomPart } from '../RoomPart.js';
import { faultText } from './fault-text.js';
import { DeskFailures } from './ways.graphql.js';

/** Each way out with what did not leave by it, since when and why. */
export function Failures() {
  const { say } = useWords();
  const query = useAsk(DeskFailures, {}, { every: 30_000 });
  return (
    <RoomPart title={say('newsOut.failures')} about={say('newsOut.failuresAbout')}>
      <Answered query={query} rows={4}>
        {({ deliveryFailures }) => (
          <ul className="keep-list">
            {deliveryFailures.map((way) => (
              <Row key={way.channel} way={way} />
            ))}
          </ul>
        )}
      </Answered>
    </RoomPart>
  );
}

function Row({ way: { channel, retrying, givenUp, awaySince, last, listener } }: { readonly way: WayState }) {
  const { say, language } = useWords();
  const when = (at: string) => momentText(at, { zone: HOME_ZONE, language, now: now() });
  const isWell = retrying + givenUp === 0 && !awaySince && !listener;
  return (
    <li className="keep-row">
      <div>
        <p className="keep-name">{say(`newsOut.channel_${channel}`)}</p>
        <p className="meta">{say(`newsOut.means_${channel}`)}</p>
      </div>
      <div>
        {awaySince && <p>{say('newsOut.awaySince', { when: when(awaySince) })}</p>}
        {listener && (
          <p>
            {say('newsOut.deafSince', { when: when(listener.at) })} {faultText(listener.code, say)}{' '}
            <span className="meta num">{listener.code}</span>
          </p>
        )}
        {last && (
          <p>
            {faultText(last.code, say)}{' '}
            <span className="meta num">
              {last.code}, {when(last.at)}
            </span>
          </p>
        )}
      </div>
      <div className="keep-end">
        {isWell && <Mark state="RESOLVED" word={say('newsOut.well')} size={16} />}
        {!isWell && retrying + givenUp === 0 && <Mark state="WARNING" word={say('newsOut.away')} size={16} />}
        {retrying > 0 && <Mark state="RUNNING" word={say('newsOut.retrying', { n: retrying })} size={16} />}
        {givenUp > 0 && <Mark state="WARNING" word={say('newsOut.givenUp', { n: givenUp })} size={16} />}
      </div>
    </li>
  );
}
