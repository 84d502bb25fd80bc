import { useCallback, useState, type ReactNode } from 'react';
import { LateFonts } from '../theme/LateFonts.js';
import { useWords } from '../i18n/words.js';
import { Note } from '../parts/Note.js';
import { NotOpened, Opening } from '../parts/states.js';
import { outbox, useQueued } from '../offline/device.js';
import { wipeIfTakenBack } from '../offline/taken-back.js';
import { WipeButton } from '../offline/WipeButton.js';
import { vault } from '../offline/vault.js';
import { SessionGate, type Viewer } from '../session/session.js';
import { learnServerTime } from '../time/now.js';
import { SignInForm } from '../session/SignInForm.js';

/** Lets in whoever is signed in, and sends what waits here only as the person who wrote it. */
export function Owned({ children }: { readonly children: ReactNode }) {
  const [isOther, setOther] = useState(false);
  const onAnswer = useCallback((viewer: Viewer | null) => {
    const { staffId } = vault;
    if (viewer) {
      learnServerTime(viewer.now);
      void vault.limitLock(viewer.lockMinutes);
    } else if (staffId !== null) void wipeIfTakenBack();
    const other = viewer !== null && staffId !== null && staffId !== viewer.id;
    setOther(other);
    outbox.permit(viewer !== null && !other);
  }, []);
  return (
    <SessionGate
      waiting={<Opening />}
      signIn={<SignInForm note={<Unsent />} />}
      away={(again) => <Away again={again} />}
      onAnswer={onAnswer}
    >
      {isOther ? <OtherPerson /> : children}
    </SessionGate>
  );
}

function Unsent() {
  const { say } = useWords();
  const n = useQueued().filter(({ state }) => state === 'WAITING').length;
  return n > 0 ? <Note kind="plain">{say('device.signInToSend', { n })}</Note> : null;
}

function OtherPerson() {
  const { say } = useWords();
  return (
    <main className="sign-in">
      <LateFonts />
      <h1>Qorgau</h1>
      <Note kind="warning" title={say('device.otherPerson')}>
        {say('device.otherPersonMeans')}
      </Note>
      <WipeButton />
    </main>
  );
}

function Away({ again }: { readonly again: () => void }) {
  const { say } = useWords();
  return (
    <NotOpened again={again}>
      <LateFonts />
      <p className="meta">
        {say('session.family')} <a href="/family">{say('session.familyLink')}</a>
      </p>
    </NotOpened>
  );
}
