import { Field } from '../parts/Field.js';

interface Props<V extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | null;
  /** empty: nothing is chosen yet */
  readonly value: V | '';
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  /** the words of the empty choice */
  readonly none: string;
  /** without a choice it is not sent */
  readonly required?: boolean;
  readonly onChange: (value: V | '') => void;
}

/** One of a list, by the device's own means. */
export function SelectField<V extends string>({
  value,
  choices,
  none,
  required = false,
  onChange,
  ...told
}: Props<V>) {
  return (
    <Field {...told}>
      <select value={value} required={required} onChange={({ target }) => onChange(target.value as V | '')}>
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
