import { useState } from 'react';
import { useWords } from '../i18n/words.js';
import { lockChoices } from '../offline/SetUpForm.js';
import { vault } from '../offline/vault.js';
import { Field } from '../parts/Field.js';

/** After how long this device locks itself: chosen here, within what the organisation allows. */
export function LockMinutes() {
  const { say } = useWords();
  const [minutes, setMinutes] = useState(vault.lockMinutes);
  return (
    <Field
      label={say('device.lockAfter')}
      hint={say('device.lockAtMost', { time: say('time.minutes', { m: vault.lockAtMost }) })}
    >
      <select
        value={minutes}
        onChange={({ target }) => {
          setMinutes(Number(target.value));
          void vault.lockAfter(Number(target.value));
        }}
      >
        {lockChoices(vault.lockAtMost).map((each) => (
          <option key={each} value={each}>
            {say('time.minutes', { m: each })}
          </option>
        ))}
      </select>
    </Field>
  );
}
