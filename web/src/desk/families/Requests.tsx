import type { DeskWatching } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { RoomPart } from '../RoomPart.js';

/** How many families asked to be told, and how far each has come; what they wrote is sealed. */
export function Requests({ requests }: { readonly requests: DeskWatching['watchRequests'] }) {
  const { say } = useWords();
  const { count, confirmed, unmatched } = requests;
  const counts = [
    ['families.waiting', count],
    ['families.confirmed', confirmed],
    ['families.unmatched', unmatched],
  ] as const;
  return (
    <RoomPart title={say('families.requests')} about={say('families.requestsAbout')}>
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
