import { useWords } from '../i18n/words.js';
import { Field } from '../parts/Field.js';
import { ReasonInput } from '../parts/ReasonInput.js';

interface Props {
  readonly value: string;
  readonly fault: string | null;
  readonly onChange: (reason: string) => void;
}

/** Why a record is put right: both versions are kept, and the reason with them. */
export function ReasonField({ value, fault, onChange }: Props) {
  const { say } = useWords();
  return (
    <Field label={say('court.reason')} hint={say('court.reasonHint')} fault={fault}>
      <ReasonInput value={value} onChange={onChange} />
    </Field>
  );
}
