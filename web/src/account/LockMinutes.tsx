import { useEffect, useState } from 'react';
import { useWords } from '../i18n/words.js';
import { LOCK_MINUTES } from '../offline/SetUpForm.js';
import { vault } from '../offline/vault.js';
import { Field } from '../parts/Field.js';

/** After how long this device locks itself, and how much room it takes. */
export function LockMinutes() {
  const { say } = useWords();
  const [minutes, setMinutes] = useState(vault.lockMinutes);
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setUsed(usage === undefined ? null : usage / 1e6));
  }, []);
  return (
    <>
      <Field label={say('device.lockAfter')}>
        <select
          value={minutes}
          onChange={({ target }) => {
            setMinutes(Number(target.value));
            void vault.lockAfter(Number(target.value));
          }}
        >
          {LOCK_MINUTES.map((each) => (
            <option key={each} value={each}>
              {say('time.minutes', { m: each })}
            </option>
          ))}
        </select>
      </Field>
      {used !== null && <p className="meta num">{say('device.space', { used: used.toFixed(1) })}</p>}
    </>
  );
}
