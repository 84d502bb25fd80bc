import { useState } from 'react';
import { NetworkFault } from '../api/faults.js';
import { send } from '../api/send.js';
import { useWords } from '../i18n/words.js';
import { useQueued, wipeDevice } from '../offline/device.js';
import { Button } from '../parts/Button.js';
import { Note } from '../parts/Note.js';
import { tellOtherTabs } from '../session/session.js';
import { SignOut } from '../session/session.graphql.js';

/** Ends the session and takes away what this device keeps; what was not sent is spoken of first. */
export function LeaveButton() {
  const { say } = useWords();
  const unsent = useQueued().some(({ state }) => state !== 'DONE');
  const [state, setState] = useState<'QUIET' | 'ASKED' | 'NO_ANSWER'>('QUIET');

  async function leave(): Promise<void> {
    try {
      await send(SignOut, {});
    } catch (fault) {
      // a session that is over cannot be ended
      if (fault instanceof NetworkFault) return setState('NO_ANSWER');
    }
    tellOtherTabs();
    await wipeDevice();
  }

  if (state === 'QUIET') {
    return (
      <Button icon="logout" onClick={() => (unsent ? setState('ASKED') : void leave())}>
        {say('session.signOut')}
      </Button>
    );
  }
  return (
    <Note
      kind="warning"
      title={say(state === 'ASKED' ? 'device.unsentOnLeave' : 'session.noAnswer')}
      act={
        <>
          <Button className="danger" onClick={() => void leave()}>
            {say(unsent ? 'device.wipeAndLeave' : 'session.signOut')}
          </Button>
          <Button onClick={() => setState('QUIET')}>{say('common.cancel')}</Button>
        </>
      }
    >
      {unsent && say('device.wipeMeans')}
    </Note>
  );
}
