import { useState, type FormEvent } from 'react';
import { LateFonts } from '../theme/LateFonts.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Field } from '../parts/Field.js';
import { openDevice } from './device.js';
import { NoPasskey } from './passkey.js';
import { vault } from './vault.js';
import { WipeButton } from './WipeButton.js';

/** The lock of this device. It tells nothing of what lies behind it. */
export function UnlockForm() {
  const { say } = useWords();
  const [busy, setBusy] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [isRefused, setRefused] = useState(false);

  async function byPasskey(): Promise<void> {
    setBusy(true);
    setWrong(false);
    try {
      await vault.unlockByPasskey();
      await openDevice();
    } catch (error) {
      if (!(error instanceof NoPasskey)) throw error;
      setRefused(true);
    } finally {
      setBusy(false);
    }
  }

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const passphrase = new FormData(event.currentTarget).get('passphrase') as string;
    setBusy(true);
    try {
      const isRight = await vault.unlock(passphrase);
      setWrong(!isRight);
      if (isRight) await openDevice();
    } finally {
      setBusy(false);
    }
  }

  return (
    <main className="sign-in">
      <LateFonts />
      <h1>{say('device.locked')}</h1>
      {vault.hasPasskey && (
        <Button primary big busy={busy} onClick={() => void byPasskey()}>
          {say('passkey.open')}
        </Button>
      )}
      {isRefused && <p role="status">{say('passkey.refused')}</p>}
      <form onSubmit={(event) => void submit(event)}>
        <Field label={say('device.passphrase')} fault={isWrong ? say('device.wrongPassphrase') : null}>
          <input
            name="passphrase"
            type="password"
            autoComplete="off"
            autoFocus={!vault.hasPasskey}
            required
            maxLength={200}
          />
        </Field>
        <Button primary={!vault.hasPasskey} big busy={busy}>
          {say('device.unlock')}
        </Button>
      </form>
      <WipeButton />
    </main>
  );
}
