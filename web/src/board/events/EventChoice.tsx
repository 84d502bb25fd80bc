import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { cityName } from '../../shown/city-name.js';
import { dateText } from '../../time/format.js';
import type { Scope } from '../scope.js';
import { BoardEvents } from './events.graphql.js';

interface Props {
  readonly scope: Scope;
  /** towns that stand on the board */
  readonly cities: readonly string[];
  readonly onChange: (scope: Scope) => void;
}

/** What the board is narrowed to: one protest, one town, or nothing. */
export function EventChoice({ scope, cities, onChange }: Props) {
  const { say, language } = useWords();
  const { data } = useAsk(BoardEvents, {});
  const events = data?.events.nodes ?? [];
  const value = scope.eventId ? `event ${scope.eventId}` : scope.city ? `city ${scope.city}` : '';
  const towns = [...new Set([...cities, ...(scope.city ? [scope.city] : [])])];
  return (
    <select
      className="event-choice"
      aria-label={say('board.narrow')}
      value={value}
      onChange={({ target }) => {
        const [kind, ...rest] = target.value.split(' ');
        onChange({
          eventId: kind === 'event' ? rest.join(' ') : null,
          city: kind === 'city' ? rest.join(' ') : null,
        });
      }}
    >
      <option value="">{say('board.everything')}</option>
      <optgroup label={say('board.events')}>
        {events.map(({ id, title, startsAt, zone }) => (
          <option key={id} value={`event ${id}`}>
            {title}, {dateText(startsAt, zone, language)}
          </option>
        ))}
      </optgroup>
      <optgroup label={say('board.towns')}>
        {towns.map((city) => (
          <option key={city} value={`city ${city}`}>
            {cityName(city, say)}
          </option>
        ))}
      </optgroup>
    </select>
  );
}
