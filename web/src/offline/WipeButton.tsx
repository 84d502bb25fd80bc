import { useState } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Note } from '../parts/Note.js';
import { wipeDevice } from './device.js';

/** The way out that cannot be taken back, in two taps: what this device keeps can never be read again. */
export function WipeButton() {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button quiet icon="trash" onClick={() => setAsked(true)}>
        {say('device.wipe')}
      </Button>
    );
  }
  return (
    <Note
      kind="violation"
      title={say('device.wipeAll')}
      act={
        <>
          <Button className="danger" onClick={() => void wipeDevice()}>
            {say('device.wipeNow')}
          </Button>
          <Button onClick={() => setAsked(false)}>{say('common.cancel')}</Button>
        </>
      }
    >
      {say('device.wipeMeans')}
    </Note>
  );
}
