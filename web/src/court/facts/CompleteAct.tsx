import '../court.css';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../i18n/words.js';
import { useQueued } from '../../offline/device.js';
import { useDraft } from '../../offline/drafts.js';
import { queuedOf } from '../../offline/queued-of.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Field } from '../../parts/Field.js';
import { QueuedMark } from '../../parts/QueuedMark.js';
import { Sheet } from '../../parts/Sheet.js';
import { lets } from '../../session/lets.js';
import type { Place } from '../useRecording.js';
import { useSending } from '../useSending.js';
import { CompleteAssignment } from './facts.graphql.js';

interface Props {
  readonly assignment: { readonly id: string; readonly viewerCan: readonly string[] };
  readonly detentionId: string;
  readonly place: Place;
}

/** The work on a case is done: the lawyer keeps sight of it, for appeals come later. */
export function CompleteAct({ assignment, detentionId, place }: Props) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const waiting = queuedOf(useQueued(), CompleteAssignment).find(
    ({ state, variables }) => state !== 'DONE' && variables.input.assignmentId === assignment.id,
  );
  if (!lets(assignment, 'Mutation.completeAssignment')) return null;
  return (
    <div className="court-acts">
      {waiting && <QueuedMark state={waiting.state} />}
      <Button small={place === 'DESK'} onClick={() => setOpen(true)}>
        {say('facts.complete')}
      </Button>
      {isOpen && (
        <Sheet title={say('facts.complete')} onClose={() => setOpen(false)}>
          <CompleteForm {...{ detentionId, place }} id={assignment.id} onDone={() => setOpen(false)} />
        </Sheet>
      )}
    </div>
  );
}

interface FormProps {
  readonly id: string;
  readonly detentionId: string;
  readonly place: Place;
  readonly onDone: () => void;
}

function CompleteForm({ id, detentionId, place, onDone }: FormProps) {
  const { say } = useWords();
  const { value, set, clear } = useDraft(`complete:${id}`, '');
  const { busy, faultAt, restOf, send } = useSending(
    { detentionId, place, onDone, entry: null },
    { clear, restore: () => set(value) },
  );
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const input = { assignmentId: id, reason: value.trim() || null };
    await send(CompleteAssignment, input, () => say('facts.completed'));
  }
  return (
    <form className="form stack" onSubmit={(event) => void submit(event)}>
      <p>{say('facts.completeMeans')}</p>
      <Field label={say('facts.completeHow')} hint={say('court.sealed')} fault={faultAt('reason')}>
        <textarea
          rows={2}
          minLength={3}
          maxLength={1000}
          value={value}
          onChange={({ target }) => set(target.value)}
        />
      </Field>
      <FaultNote fault={restOf(['reason'])} />
      <Button primary big={place === 'STATION'} busy={busy}>
        {say('facts.complete')}
      </Button>
    </form>
  );
}
