import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useAsk, useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { Answered } from '../../desk/Answered.js';
import { LANGUAGE_NAMES, type Language } from '../../i18n/language.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { useSaid } from '../../parts/Said.js';
import { AskFirst } from '../../parts/AskFirst.js';
import { useMoment } from '../useMoment.js';
import { FeedSheet } from './FeedSheet.js';
import { CalendarFeeds, CloseCalendarFeed } from './ways.graphql.js';

/** Addresses from which calendars read one's deadlines; when each was read last tells whether a stranger has it. */
export function CalendarWay() {
  const { say } = useWords();
  const at = useMoment();
  const stale = useStale();
  const tell = useSaid();
  const { busy, fault, run } = useDo();
  const feeds = useAsk(CalendarFeeds, {}, { freshFor: 0 });
  const [making, setMaking] = useState(false);

  const close = (feedId: string) =>
    void run(async () => {
      try {
        await act(CloseCalendarFeed, { input: { clientId: newId(), feedId } });
      } finally {
        await stale(CalendarFeeds);
      }
      tell({ text: say('feeds.closed') });
    });

  return (
    <section className="stack way">
      <h2>{say('ways.calendar')}</h2>
      <p className="mute">{say('feeds.about')}</p>
      <Answered query={feeds} rows={1}>
        {({ calendarFeeds }) =>
          calendarFeeds.length > 0 && (
            <>
              <ul className="own-list" aria-label={say('ways.calendar')}>
                {calendarFeeds.map(({ id, language, madeAt, readAt }) => (
                  <li key={id} className="own-row">
                    <div className="row-who">
                      <p className="row-name num">
                        {say('feeds.made', {
                          time: at(madeAt),
                          language: LANGUAGE_NAMES[language as Language],
                        })}
                      </p>
                      <p className="meta num">
                        {readAt ? say('feeds.read', { time: at(readAt) }) : say('feeds.notRead')}
                      </p>
                    </div>
                    <AskFirst
                      verb={say('feeds.close')}
                      label={say('feeds.closeOf', { time: at(madeAt) })}
                      means={say('feeds.closeMeans')}
                      busy={busy}
                      onSure={() => close(id)}
                    />
                  </li>
                ))}
              </ul>
              <p className="meta">{say('feeds.found')}</p>
            </>
          )
        }
      </Answered>
      <FaultNote fault={fault} />
      <div className="own-acts">
        <Button small icon="calendar-event" onClick={() => setMaking(true)}>
          {say('feeds.fresh')}
        </Button>
      </div>
      {making && <FeedSheet onClose={() => setMaking(false)} />}
    </section>
  );
}
