import { useWords } from '../../i18n/words.js';
import { Field } from '../../parts/Field.js';

/** By which decree: what was read. */
export function DecreeField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { say } = useWords();
  return (
    <Field label={say('desk.decree')} hint={say('desk.decreeHint')}>
      <input
        required
        minLength={3}
        maxLength={300}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
