import type { TextareaHTMLAttributes } from 'react';

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** A reason that must be given: 3 to 1000 characters, as the server takes it. Stands in a `Field`. */
export const ReasonInput = ({ onChange, ...rest }: Props) => (
  <textarea
    rows={2}
    required
    minLength={3}
    maxLength={1000}
    {...rest}
    onChange={({ target }) => onChange(target.value)}
  />
);
