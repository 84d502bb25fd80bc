import type { ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { FaultNote } from '../parts/FaultNote.js';
import { Field } from '../parts/Field.js';
import { ReasonField } from './ReasonField.js';
import type { Place } from './useRecording.js';

interface Ending {
  readonly note: string;
  readonly reason: string;
}

interface Props {
  readonly value: Ending;
  readonly set: (more: Partial<Ending>) => void;
  /** most characters of the note */
  readonly noteLength: number;
  /** a record that stands is put right: that needs a reason */
  readonly corrects: boolean;
  readonly place: Place;
  readonly busy: boolean;
  readonly faultAt: (field: string) => string | null;
  /** what stands in the way and belongs to no field */
  readonly rest: string | null;
  /** the verb of a new record */
  readonly verb: string;
  /** a way out of what stands in the way */
  readonly children?: ReactNode;
}

/** How every form of a court record ends: a sealed note, why a record is put right, what stands in the way, the button. */
export function FormEnd({
  value,
  set,
  noteLength,
  corrects,
  place,
  busy,
  faultAt,
  rest,
  verb,
  children,
}: Props) {
  const { say } = useWords();
  return (
    <>
      <Field label={say('court.note')} hint={say('court.sealed')} fault={faultAt('note')}>
        <textarea
          rows={3}
          maxLength={noteLength}
          value={value.note}
          onChange={({ target }) => set({ note: target.value })}
        />
      </Field>
      {corrects && (
        <ReasonField value={value.reason} fault={faultAt('reason')} onChange={(reason) => set({ reason })} />
      )}
      <FaultNote fault={rest} />
      {children}
      <Button primary big={place === 'STATION'} busy={busy}>
        {corrects ? say('court.correct') : verb}
      </Button>
    </>
  );
}
