import { useState } from 'react';
import { useAsk } from '../../api/query.js';
import { FigurePlaces } from '../../figures/figures.graphql.js';
import { useWords } from '../../i18n/words.js';
import { Field } from '../../parts/Field.js';
import { Empty } from '../../parts/states.js';
import { cityName } from '../../shown/city-name.js';
import { dateText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { More } from '../More.js';
import { usePages } from '../usePages.js';
import { lastNight } from './night.js';
import { PatternCard } from './PatternCard.js';
import { DeskPatterns } from './patterns.graphql.js';

/** What protocols of different people share across one night and should not. It accuses nobody: it says where to look. */
export function PatternsScreen() {
  const { say, language } = useWords();
  const [eventId, setEventId] = useState('');
  const [night, setNight] = useState(() => lastNight(now()));
  const [city, setCity] = useState('');
  const places = useAsk(FigurePlaces, {}, { freshFor: 10 * 60_000 });
  const towns = [...new Set(places.data?.departments.nodes.flatMap((place) => place.city ?? []))]
    .map((key) => ({ key, name: cityName(key, say) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const asked = eventId
    ? { eventId, night: null, city: null }
    : { eventId: null, night: night || null, city: city || null };
  const list = usePages(DeskPatterns, asked, ({ nightPatterns }) => nightPatterns);
  return (
    <DeskRoom title={say('rooms.patterns')} about={say('patterns.about')}>
      <div className="desk-bar">
        <Field label={say('patterns.scope')}>
          <select value={eventId} onChange={({ target }) => setEventId(target.value)}>
            <option value="">{say('patterns.byNight')}</option>
            {places.data?.events.nodes.map(({ id, title, startsAt, zone }) => (
              <option key={id} value={id}>
                {title}, {dateText(startsAt, zone, language)}
              </option>
            ))}
          </select>
        </Field>
        {!eventId && (
          <>
            <Field label={say('patterns.night')} hint={say('patterns.nightHint')}>
              <input type="date" required value={night} onChange={({ target }) => setNight(target.value)} />
            </Field>
            <Field label={say('patterns.town')}>
              <select value={city} onChange={({ target }) => setCity(target.value)}>
                <option value="">{say('patterns.anyTown')}</option>
                {towns.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            </Field>
          </>
        )}
      </div>
      <Answered query={list}>
        {(patterns) =>
          patterns.length === 0 ? (
            <Empty title={say('patterns.none')}>{say('patterns.noneMore')}</Empty>
          ) : (
            <ul className="stack">
              {patterns.map((pattern) => (
                <PatternCard key={pattern.id} pattern={pattern} />
              ))}
            </ul>
          )
        }
      </Answered>
      <More more={list.more} busy={list.busy} />
      <p className="meta">{say('patterns.notAdvice')}</p>
    </DeskRoom>
  );
}
