import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useAsk, useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { paths } from '../../app/paths.js';
import { Answered } from '../../desk/Answered.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Page } from '../../parts/Page.js';
import { useSaid } from '../../parts/Said.js';
import { PasswordSheet } from './PasswordSheet.js';
import { SessionRow } from './SessionRow.js';
import { EndOwnSession, OwnSessions } from './sign-ins.graphql.js';

/** Where this person is signed in, this device marked; each of the others can be ended, and the password changed. */
export function SignInsScreen() {
  const { say } = useWords();
  const stale = useStale();
  const tell = useSaid();
  const sessions = useAsk(OwnSessions, {}, { freshFor: 0 });
  const { busy, fault, run } = useDo();
  const [changing, setChanging] = useState(false);

  const end = (sessionId: string) =>
    void run(async () => {
      try {
        await act(EndOwnSession, { input: { clientId: newId(), sessionId } });
      } finally {
        await stale(OwnSessions);
      }
      tell({ text: say('signIns.ended') });
    });

  return (
    <Page title={say('account.signIns')} tab={say('nav.account')} back={paths.account()}>
      <div className="pad">
        <p className="mute">{say('signIns.about')}</p>
        <FaultNote fault={fault} />
        <Answered query={sessions} rows={2}>
          {({ sessions: open }) => (
            <>
              <ul className="own-list">
                {[...open]
                  .sort((a, b) => Number(b.current) - Number(a.current))
                  .map((session) => (
                    <SessionRow key={session.id} {...{ session, busy }} onEnd={() => end(session.id)} />
                  ))}
              </ul>
              {open.length === 1 && <p className="meta">{say('signIns.only')}</p>}
            </>
          )}
        </Answered>
        <section className="stack">
          <h2>{say('signIns.password')}</h2>
          <Button icon="lock" onClick={() => setChanging(true)}>
            {say('signIns.change')}
          </Button>
        </section>
      </div>
      {changing && <PasswordSheet onClose={() => setChanging(false)} />}
    </Page>
  );
}
