import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '../api/query.js';
import { Words, useWords } from '../i18n/words.js';
import { Failure, Loading } from '../parts/states.js';
import { NetworkFault } from '../api/faults.js';
import { Said } from '../parts/Said.js';
import { SessionGate } from '../session/session.js';
import { SignInForm } from '../session/SignInForm.js';
import { NewVersion } from './NewVersion.js';
import { Screens } from './Screens.js';
import { DemoMark } from './DemoMark.js';

/** The whole app: words, then who is there, then the screens. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Words>
        <NewVersion />
        <SessionGate waiting={<Loading />} signIn={<SignInForm />} away={(again) => <Away again={again} />}>
          <DemoMark />
          <Said>
            <Screens />
          </Said>
        </SessionGate>
      </Words>
    </QueryClientProvider>
  );
}

function Away({ again }: { readonly again: () => void }) {
  const { say } = useWords();
  return (
    <main className="pad">
      <h1>Qorgau</h1>
      <Failure fault={new NetworkFault()} again={again} />
      <p className="meta">
        {say('session.family')} <a href="/family">{say('session.familyLink')}</a>
      </p>
    </main>
  );
}
