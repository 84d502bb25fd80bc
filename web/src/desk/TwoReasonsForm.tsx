import { useState, type FormEvent, type ReactNode } from 'react';
import { Refused } from '../api/act.js';
import { faultOf } from '../api/form-fault.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { FaultNote } from '../parts/FaultNote.js';
import { Field } from '../parts/Field.js';
import { ReasonInput } from '../parts/ReasonInput.js';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** the refusal that asks for a second reason, and the question it asks */
  readonly second: { readonly code: string; readonly label: string };
  readonly verb: string;
  /** the word of the way back; left out: cancel */
  readonly back?: string;
  /** does it; what it throws is shown, and what was typed stays */
  readonly onSubmit: (reason: string, secondReason: string | null) => Promise<void>;
  readonly onBack: () => void;
  /** what is looked at above the reason */
  readonly children?: ReactNode;
}

/** Why two records are one. Where the server finds something that speaks against it, a second reason is asked for. */
export function TwoReasonsForm({ label, hint, second, verb, back, onSubmit, onBack, children }: Props) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const [secondReason, setSecondReason] = useState('');
  const [asksSecond, setAsksSecond] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFault(null);
    try {
      await onSubmit(reason.trim(), asksSecond ? secondReason.trim() : null);
    } catch (error) {
      if (error instanceof Refused && error.code === second.code) setAsksSecond(true);
      setFault(faultOf(error, say).text);
      setBusy(false);
    }
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      {children}
      <Why label={label} {...(hint === undefined ? {} : { hint })} value={reason} onChange={setReason} />
      {asksSecond && <Why label={second.label} value={secondReason} onChange={setSecondReason} />}
      <FaultNote fault={fault} />
      <div className="desk-acts">
        <Button small primary busy={busy}>
          {verb}
        </Button>
        <Button small onClick={onBack}>
          {back ?? say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface WhyProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const Why = ({ value, onChange, ...named }: WhyProps) => (
  <Field {...named}>
    <ReasonInput value={value} onChange={onChange} />
  </Field>
);
