import { useState, type FormEvent } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Field } from '../parts/Field.js';
import { openDevice } from './device.js';
import { vault } from './vault.js';
import { WipeButton } from './WipeButton.js';

/** The lock of this device. It tells nothing of what lies behind it. */
export function UnlockForm() {
  const { say } = useWords();
  const [busy, setBusy] = useState(false);
  const [isWrong, setWrong] = useState(false);

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
      <h1>{say('device.locked')}</h1>
      <form onSubmit={(event) => void submit(event)}>
        <Field label={say('device.passphrase')} fault={isWrong ? say('device.wrongPassphrase') : null}>
          <input name="passphrase" type="password" autoComplete="off" autoFocus required maxLength={200} />
        </Field>
        <Button primary big busy={busy}>
          {say('device.unlock')}
        </Button>
      </form>
      <WipeButton />
    </main>
  );
}
