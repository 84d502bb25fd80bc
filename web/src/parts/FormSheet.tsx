import type { FormEvent, ReactNode } from 'react';
import { Button } from './Button.js';
import { FaultNote } from './FaultNote.js';
import { Sheet } from './Sheet.js';

interface Props {
  readonly title: string;
  /** the verb on the button */
  readonly verb: string;
  readonly busy: boolean;
  readonly fault: string | null;
  readonly onSubmit: (form: FormData) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form that comes up as a sheet; a refusal leaves what was typed as it was. */
export function FormSheet({ title, verb, busy, fault, onSubmit, onClose, children }: Props) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        {children}
        <FaultNote fault={fault} />
        <Button primary busy={busy}>
          {verb}
        </Button>
      </form>
    </Sheet>
  );
}
