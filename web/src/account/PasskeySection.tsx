import { useState, type FormEvent } from 'react';
import { useWords } from '../i18n/words.js';
import { mayHavePasskey, NoPasskey } from '../offline/passkey.js';
import { useHasPasskey } from '../offline/device.js';
import { vault } from '../offline/vault.js';
import { Button } from '../parts/Button.js';
import { Field } from '../parts/Field.js';

/** A fingerprint, a face or the phone's own code as a second key to what is kept here; the passphrase stays. */
export function PasskeySection() {
  const { say } = useWords();
  const has = useHasPasskey();
  const [isAdding, setAdding] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  if (!mayHavePasskey()) return <p className="meta">{say('passkey.cannot')}</p>;

  async function add(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const passphrase = new FormData(event.currentTarget).get('passphrase') as string;
    setBusy(true);
    setFault(null);
    try {
      const isRight = await vault.addPasskey(passphrase, say('passkey.name'));
      if (isRight) setAdding(false);
      else setFault(say('device.wrongPassphrase'));
    } catch (error) {
      if (!(error instanceof NoPasskey)) throw error;
      setFault(say('passkey.refused'));
    } finally {
      setBusy(false);
    }
  }

  if (has) {
    return (
      <div className="stack">
        <p className="mute">{say('passkey.on')}</p>
        <Button onClick={() => void vault.forgetPasskey()}>{say('passkey.remove')}</Button>
      </div>
    );
  }
  if (!isAdding) return <Button onClick={() => setAdding(true)}>{say('passkey.add')}</Button>;
  return (
    <form className="stack" onSubmit={(event) => void add(event)}>
      <Field label={say('device.passphrase')} hint={say('passkey.why')} fault={fault}>
        <input name="passphrase" type="password" autoComplete="off" autoFocus required maxLength={200} />
      </Field>
      <Button primary busy={busy}>
        {say('passkey.add')}
      </Button>
    </form>
  );
}
