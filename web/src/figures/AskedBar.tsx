import { useAsk } from '../api/query.js';
import type { Dimension } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { Field } from '../parts/Field.js';
import { cityName } from '../shown/city-name.js';
import { dateText } from '../time/format.js';
import { DIMENSIONS, type Asked } from './asked.js';
import { FigurePlaces } from './figures.graphql.js';

interface Props {
  readonly asked: Asked;
  readonly onAsk: (change: Partial<Asked>) => void;
}

/** What to count: which days, where, by what. Another choice is another table at once. */
export function AskedBar({ asked, onAsk }: Props) {
  const { say, language } = useWords();
  const { data } = useAsk(FigurePlaces, {});
  const towns = [...new Set(data?.departments.nodes.flatMap(({ city }) => city ?? []))]
    .map((city) => ({ city, name: cityName(city, say) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ru'));
  const place = asked.eventId ? `event ${asked.eventId}` : asked.city ? `city ${asked.city}` : '';
  const takePlace = (value: string) => {
    const [kind, ...rest] = value.split(' ');
    onAsk({
      eventId: kind === 'event' ? rest.join(' ') : null,
      city: kind === 'city' ? rest.join(' ') : null,
    });
  };
  return (
    <section className="asked-bar no-print" aria-label={say('figures.asked')}>
      <Field label={say('figures.from')}>
        <input
          type="date"
          value={asked.from ?? ''}
          max={asked.to ?? undefined}
          onChange={({ target }) => onAsk({ from: target.value || null })}
        />
      </Field>
      <Field label={say('figures.to')}>
        <input
          type="date"
          value={asked.to ?? ''}
          min={asked.from ?? undefined}
          onChange={({ target }) => onAsk({ to: target.value || null })}
        />
      </Field>
      <Field label={say('figures.place')}>
        <select value={place} onChange={({ target }) => takePlace(target.value)}>
          <option value="">{say('figures.everywhere')}</option>
          <optgroup label={say('board.towns')}>
            {towns.map(({ city, name }) => (
              <option key={city} value={`city ${city}`}>
                {name}
              </option>
            ))}
          </optgroup>
          <optgroup label={say('board.events')}>
            {data?.events.nodes.map(({ id, title, startsAt, zone }) => (
              <option key={id} value={`event ${id}`}>
                {title}, {dateText(startsAt, zone, language)}
              </option>
            ))}
          </optgroup>
        </select>
      </Field>
      <Field label={say('figures.rows')}>
        <select value={asked.rows} onChange={({ target }) => onAsk({ rows: target.value as Dimension })}>
          {DIMENSIONS.map((dimension) => (
            <option key={dimension} value={dimension} disabled={dimension === asked.columns}>
              {say(`figures.by_${dimension}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={say('figures.columns')}>
        <select
          value={asked.columns ?? ''}
          onChange={({ target }) => onAsk({ columns: (target.value || null) as Dimension | null })}
        >
          <option value="">{say('figures.noColumns')}</option>
          {DIMENSIONS.map((dimension) => (
            <option key={dimension} value={dimension} disabled={dimension === asked.rows}>
              {say(`figures.by_${dimension}`)}
            </option>
          ))}
        </select>
      </Field>
    </section>
  );
}
