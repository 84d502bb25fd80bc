import { useState, type FormEvent } from 'react';
import type { RightsManner, RightsOutcome } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Field } from '../parts/Field.js';
import { Segmented } from '../parts/Segmented.js';
import { OUTCOMES } from './outcomes.js';

/** What a correction of a check says. */
export interface CheckCorrection {
  readonly outcome: RightsOutcome;
  readonly manner: RightsManner | null;
  readonly note: string;
  readonly reason: string;
}

interface Props {
  readonly first: CheckCorrection;
  readonly onSubmit: (fields: CheckCorrection) => void;
}

/** The fields of a correction: outcome, how it is known, the note, and why it is corrected. */
export function CheckFields({ first, onSubmit }: Props) {
  const { say } = useWords();
  const [fields, setFields] = useState<CheckCorrection>({ ...first, manner: first.manner ?? 'SEEN' });
  const set = (more: Partial<CheckCorrection>) => setFields({ ...fields, ...more });
  const reason = fields.reason.trim();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (reason) onSubmit({ ...fields, note: fields.note.trim(), reason });
  }

  return (
    <form className="stack" onSubmit={submit}>
      <div className="acts" role="group" aria-label={say('rights.title')}>
        {OUTCOMES.map((each) => (
          <Button key={each} aria-pressed={each === fields.outcome} onClick={() => set({ outcome: each })}>
            {say(`rights.${each}`)}
          </Button>
        ))}
      </div>
      <Segmented
        label={say('rights.source')}
        value={fields.manner ?? 'SEEN'}
        onChange={(manner) => set({ manner })}
        choices={(['SEEN', 'TOLD', 'DOCUMENT'] as const).map((value) => ({
          value,
          label: say(`rights.${value}`),
        }))}
      />
      <Field label={say('rights.note')} hint={say('rights.noteSealed')}>
        <textarea
          value={fields.note}
          maxLength={2000}
          rows={3}
          onChange={({ target }) => set({ note: target.value })}
        />
      </Field>
      <Field label={say('correct.reason')}>
        <input
          className="control"
          required
          maxLength={1000}
          value={fields.reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
      </Field>
      <Button primary big disabled={!reason}>
        {say('correct.send')}
      </Button>
    </form>
  );
}
