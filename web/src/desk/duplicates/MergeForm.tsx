import { useState, type FormEvent } from 'react';
import { Refused } from '../../api/act.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { FaultNote } from '../../parts/FaultNote.js';

interface Props {
  readonly label: string;
  readonly verb: string;
  /** does it; what it throws is shown, and what was typed stays */
  readonly onSubmit: (reason: string, twoPlacesReason: string | null) => Promise<void>;
  readonly onCancel: () => void;
}

/** Why two records are one person. Where both were seen in two places at once, a second reason is asked for. */
export function MergeForm({ label, verb, onSubmit, onCancel }: Props) {
  const { say } = useWords();
  const [reason, setReason] = useState('');
  const [twoPlaces, setTwoPlaces] = useState('');
  const [asksPlaces, setAsksPlaces] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFault(null);
    try {
      await onSubmit(reason.trim(), asksPlaces ? twoPlaces.trim() : null);
    } catch (error) {
      if (error instanceof Refused && error.code === 'VERIFIED_IN_TWO_PLACES') setAsksPlaces(true);
      setFault(error instanceof Refused ? error.message : say('board.notSent'));
      setBusy(false);
    }
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <Field label={label}>
        <textarea
          rows={2}
          required
          minLength={3}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
      {asksPlaces && (
        <Field label={say('desk.twoPlaces')}>
          <textarea
            rows={2}
            required
            minLength={3}
            maxLength={1000}
            value={twoPlaces}
            onChange={({ target }) => setTwoPlaces(target.value)}
          />
        </Field>
      )}
      <FaultNote fault={fault} />
      <div className="desk-acts">
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
