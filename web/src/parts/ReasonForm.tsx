import { useState, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from './Button.js';
import { Field } from './Field.js';
import { FaultNote } from './FaultNote.js';
import { ReasonInput } from './ReasonInput.js';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** what stands there first: a reason that was refused */
  readonly first?: string;
  /** the verb on the button */
  readonly verb: string;
  readonly busy: boolean;
  readonly fault: string | null;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
  /** more to choose beside the reason */
  readonly children?: ReactNode;
}

/** An act that is only done with a reason; a refusal leaves what was typed as it was. */
export function ReasonForm({
  label,
  hint,
  first = '',
  verb,
  busy,
  fault,
  onReason,
  onCancel,
  children,
}: Props) {
  const { say } = useWords();
  const [reason, setReason] = useState(first);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onReason(reason.trim());
  };
  return (
    <form className="form reason-form" onSubmit={submit}>
      {children}
      <Field label={label} {...(hint && { hint })}>
        <ReasonInput value={reason} onChange={setReason} />
      </Field>
      <FaultNote fault={fault} />
      <div className="note-act">
        <Button small primary busy={busy}>
          {verb}
        </Button>
        <Button small onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
