import { useState, type FormEvent } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Field } from '../parts/Field.js';
import { useSession } from '../session/session.js';
import { openDevice } from './device.js';
import { MIN_PASSPHRASE, vault } from './vault.js';

/** @returns after how many minutes without a touch a device may lock itself, where the organisation allows so many. */
export const lockChoices = (atMost: number): readonly number[] => [
  ...[2, 5, 10, 15].filter((minutes) => minutes < atMost),
  atMost,
];

/** Sets this device up to work without a network: a passphrase of its own, and when it locks. */
export function SetUpForm({ onDone }: { readonly onDone: () => void }) {
  const { say } = useWords();
  const { viewer } = useSession();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [first, second] = [form.get('passphrase'), form.get('again')] as [string, string];
    if (first.length < MIN_PASSPHRASE) return setFault(say('device.tooShort', { n: MIN_PASSPHRASE }));
    if (first !== second) return setFault(say('device.notTheSame'));
    setBusy(true);
    try {
      await vault.make(first, viewer.id, Number(form.get('minutes')));
      await vault.limitLock(viewer.lockMinutes);
      await openDevice();
      onDone();
    } catch {
      // no room on the device, or a browser that keeps nothing
      setFault(say('device.cannotKeep'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <p>{say('device.setUpWhy')}</p>
      <Field label={say('device.newPassphrase')} hint={say('device.passphraseHint')} fault={fault}>
        <input name="passphrase" type="password" autoComplete="off" required maxLength={200} />
      </Field>
      <Field label={say('device.passphraseAgain')}>
        <input name="again" type="password" autoComplete="off" required maxLength={200} />
      </Field>
      <Field label={say('device.lockAfter')}>
        <select name="minutes" defaultValue={Math.min(5, viewer.lockMinutes)}>
          {lockChoices(viewer.lockMinutes).map((minutes) => (
            <option key={minutes} value={minutes}>
              {say('time.minutes', { m: minutes })}
            </option>
          ))}
        </select>
      </Field>
      <Button primary big busy={busy}>
        {say('device.setUp')}
      </Button>
    </form>
  );
}
