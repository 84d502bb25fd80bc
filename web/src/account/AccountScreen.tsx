import { useState } from 'react';
import { paths } from '../app/paths.js';
import { LANGUAGES, LANGUAGE_NAMES } from '../i18n/language.js';
import { useWords } from '../i18n/words.js';
import { lockDevice, useVaultState } from '../offline/device.js';
import { SetUpForm } from '../offline/SetUpForm.js';
import { WipeButton } from '../offline/WipeButton.js';
import { Button } from '../parts/Button.js';
import { Page } from '../parts/Page.js';
import { Segmented } from '../parts/Segmented.js';
import { Sheet } from '../parts/Sheet.js';
import { useSession } from '../session/session.js';
import { applyTheme, chosenTheme, type Theme } from '../theme/theme.js';
import { LockMinutes } from './LockMinutes.js';
import { LeaveButton } from './LeaveButton.js';
import { PasskeySection } from './PasskeySection.js';
import { Storage } from './Storage.js';
import { ThemeList } from './ThemeList.js';

/** What belongs to this person and this device: language, light, the lock, the way out. */
export function AccountScreen() {
  const { say, language, setLanguage } = useWords();
  const { viewer } = useSession();
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const [isSettingUp, setSettingUp] = useState(false);
  const isOpen = useVaultState() === 'OPEN';
  const themes = (['system', 'light', 'dark'] as const).map((value) => ({
    value,
    label: say(`account.${value}`),
  }));
  return (
    <Page title={say('nav.account')} tab={say('nav.account')} sub={viewer.name} back={paths.home()}>
      <div className="pad">
        <ThemeList />
        <section className="stack">
          <h2>{say('session.language')}</h2>
          <Segmented
            label={say('session.language')}
            choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            value={language}
            onChange={setLanguage}
          />
        </section>
        <section className="stack">
          <h2>{say('account.theme')}</h2>
          <Segmented
            label={say('account.theme')}
            choices={themes}
            value={theme}
            onChange={(next) => {
              applyTheme(next);
              setTheme(next);
            }}
          />
        </section>
        <section className="stack">
          <h2>{say('device.keptTitle')}</h2>
          <p className="mute">{say(isOpen ? 'device.keptOn' : 'device.keptOff')}</p>
          {isOpen ? (
            <>
              <LockMinutes />
              <PasskeySection />
              <Storage />
              <Button icon="lock" onClick={lockDevice}>
                {say('device.lock')}
              </Button>
            </>
          ) : (
            <Button onClick={() => setSettingUp(true)}>{say('device.setUp')}</Button>
          )}
        </section>
        <section className="stack">
          <LeaveButton />
          <WipeButton />
        </section>
      </div>
      {isSettingUp && (
        <Sheet title={say('device.keptTitle')} onClose={() => setSettingUp(false)}>
          <SetUpForm onDone={() => setSettingUp(false)} />
        </Sheet>
      )}
    </Page>
  );
}
