import { useState, type FormEvent } from 'react';
import { Refused } from '../../../api/act.js';
import type { MergeSide } from '../../../api/operations.js';
import { useWords } from '../../../i18n/words.js';
import { Button } from '../../../parts/Button.js';
import { FaultNote } from '../../../parts/FaultNote.js';
import { Field } from '../../../parts/Field.js';
import { Note } from '../../../parts/Note.js';
import { SideBySide } from './SideBySide.js';
import { useMerging } from './useMerging.js';

interface Props {
  readonly one: MergeSide;
  readonly other: MergeSide;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** The one that is led to by others stays; else the one that was checked; else the other one that was chosen. */
function firstKept(one: MergeSide, other: MergeSide): string {
  if (one.mergedHere.length > 0) return one.id;
  if (other.mergedHere.length > 0) return other.id;
  return one.verified && !other.verified ? one.id : other.id;
}

/** Both entries side by side, which of them speaks for both, and why they are one. */
export function JoinForm({ one, other, onDone, onBack }: Props) {
  const { say } = useWords();
  const [keptId, setKeptId] = useState(() => firstKept(one, other));
  const [reason, setReason] = useState('');
  const [elsewhere, setElsewhere] = useState('');
  const [asksElsewhere, setAsksElsewhere] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const { merge } = useMerging(onDone);
  const kept = keptId === one.id ? one : other;
  const led = keptId === one.id ? other : one;
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setFault(null);
    const because = { reason: reason.trim(), elsewhereReason: asksElsewhere ? elsewhere.trim() : null };
    try {
      await merge(led, kept, because);
    } catch (error) {
      if (error instanceof Refused && error.code === 'STANDS_ELSEWHERE') setAsksElsewhere(true);
      setFault(error instanceof Refused ? error.message : say('board.notSent'));
      setBusy(false);
    }
  }
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <SideBySide {...{ one, other, keptId }} onKeep={setKeptId} />
      {led.verified && !kept.verified && (
        <Note kind="warning">{say('departments.checkedIsLost', { name: led.name })}</Note>
      )}
      <Field label={say('departments.whyOne')} hint={say('departments.whyOneHint')}>
        <textarea
          rows={2}
          required
          minLength={3}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
      {asksElsewhere && (
        <Field label={say('departments.whyElsewhere')}>
          <textarea
            rows={2}
            required
            minLength={3}
            maxLength={1000}
            value={elsewhere}
            onChange={({ target }) => setElsewhere(target.value)}
          />
        </Field>
      )}
      <FaultNote fault={fault} />
      <div className="desk-acts">
        <Button small primary busy={busy}>
          {say('departments.join')}
        </Button>
        <Button small onClick={onBack}>
          {say('departments.another')}
        </Button>
      </div>
    </form>
  );
}
