import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useAsk, useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { useSaid } from '../../parts/Said.js';
import { Answered } from '../Answered.js';
import { SessionRow } from './SessionRow.js';
import { ColleagueSessions, ColleagueTrail, EndColleagueSession } from './staff.graphql.js';

/** Where a colleague is signed in: with what, since when, last used when; one of them can be ended. */
export function Sessions({ staffId }: { readonly staffId: string }) {
  const { say } = useWords();
  const tell = useSaid();
  const stale = useStale();
  const query = useAsk(ColleagueSessions, { staffId });
  const [asking, setAsking] = useState<string | null>(null);
  const { busy, fault, run } = useDo(() => setAsking(null));
  const end = (sessionId: string) =>
    run(async () => {
      await act(EndColleagueSession, { input: { clientId: newId(), staffId, sessionId } });
      tell({ text: say('desk.sessionEnded') });
      await stale(ColleagueSessions, ColleagueTrail);
    });
  return (
    <section className="stack" aria-label={say('desk.sessions')}>
      <h3>{say('desk.sessions')}</h3>
      <Answered query={query} rows={2}>
        {({ staffSessions }) =>
          staffSessions?.length ? (
            <ul>
              {staffSessions.map((session) => (
                <SessionRow
                  key={session.id}
                  {...{ session, busy }}
                  fault={asking === session.id ? fault : null}
                  isAsking={asking === session.id}
                  onAsk={(wants) => setAsking(wants ? session.id : null)}
                  onEnd={() => void end(session.id)}
                />
              ))}
            </ul>
          ) : (
            <p className="mute">{say('desk.noSessions')}</p>
          )
        }
      </Answered>
    </section>
  );
}
