import type { DeskWatching } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Note } from '../../parts/Note.js';
import { momentText } from '../../time/format.js';
import { useNow } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { RoomPart } from '../RoomPart.js';
import { faultText } from '../ways/fault-text.js';

/** How many families asked to be told, and how far each has come; what they wrote is sealed. */
export function Requests({ requests }: { readonly requests: DeskWatching['watchRequests'] }) {
  const { say, language } = useWords();
  const now = useNow();
  const { count, confirmed, unmatched, unsent, botSilentSince, botFaultCode } = requests;
  const counts = [
    ['families.waiting', count],
    ['families.confirmed', confirmed],
    ['families.unmatched', unmatched],
    ['families.unsent', unsent],
  ] as const;
  return (
    <RoomPart title={say('families.requests')} about={say('families.requestsAbout')}>
      {botSilentSince && botFaultCode && (
        <Note kind="warning" title={say('families.botSilent')}>
          {say('families.botSilentMeans', {
            when: momentText(botSilentSince, { zone: HOME_ZONE, language, now }),
            why: faultText(botFaultCode, say),
          })}
        </Note>
      )}
      <dl className="counts">
        {counts.map(([word, n]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd className="num">{n}</dd>
          </div>
        ))}
      </dl>
    </RoomPart>
  );
}
