import { cloneElement, useId, type ReactElement } from 'react';

interface Control {
  readonly id?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean | undefined;
  readonly className?: string;
  readonly autoComplete?: string | undefined;
}

interface Props {
  readonly label: string;
  /** what to write, and why it is asked */
  readonly hint?: string;
  /** what is wrong with what was written */
  readonly fault?: string | null | undefined;
  /** one input, select or textarea */
  readonly children: ReactElement<Control>;
}

/** A control with its label above, its hint and its fault below, tied together for those who hear the page. */
export function Field({ label, hint, fault, children }: Props) {
  const id = useId();
  const told = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {cloneElement(children, {
        id,
        className: 'control',
        // else the browser keeps what was typed with the session it restores, on the disk and in the clear
        autoComplete: children.props.autoComplete ?? 'off',
        'aria-describedby': told || undefined,
        'aria-invalid': fault ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="meta">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="field-fault">
          {fault}
        </p>
      )}
    </div>
  );
}
