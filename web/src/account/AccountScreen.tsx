import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Page } from '../parts/Page.js';
import { useSession } from '../session/session.js';

/** What belongs to this person and this device. */
export function AccountScreen() {
  const { say } = useWords();
  const { viewer, signOut } = useSession();
  return (
    <Page title={say('nav.account')} sub={viewer.name}>
      <div className="pad">
        <Button onClick={() => void signOut()}>{say('session.signOut')}</Button>
      </div>
    </Page>
  );
}
