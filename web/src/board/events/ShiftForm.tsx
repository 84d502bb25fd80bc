import { useState, type FormEvent } from 'react';
import { act } from '../../api/act.js';
import { faultOf } from '../../api/form-fault.js';
import { newId } from '../../api/new-id.js';
import type { BoardEvent } from '../../api/operations.js';
import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { instantOf, localOf } from '../../time/local.js';
import { BoardLawyers } from '../assign/assign.graphql.js';
import { PlanShift } from './events.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

interface Props {
  readonly departmentId: string;
  readonly event: BoardEvent;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const HOUR = 3_600_000;

/** Who stands there and when: from an hour before the protest, for eight hours, unless said otherwise. */
export function ShiftForm({ departmentId, event, onDone, onCancel }: Props) {
  const { say } = useWords();
  const { data } = useAsk(BoardLawyers, {});
  const [id] = useState(newId);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const begins = Date.parse(event.startsAt) - HOUR;

  async function submit(submitted: FormEvent<HTMLFormElement>): Promise<void> {
    submitted.preventDefault();
    const form = new FormData(submitted.currentTarget);
    const [startsAt, endsAt] = ['from', 'until'].map((name) =>
      instantOf(form.get(name) as string, event.zone),
    );
    if (!startsAt || !endsAt) return setFault(say('board.timeMissing'));
    setBusy(true);
    const input = {
      ...{ clientId: newId(), id, departmentId, startsAt, endsAt },
      lawyerId: form.get('lawyer') as string,
    };
    try {
      await act(PlanShift, { input });
      onDone();
    } catch (refusal) {
      setFault(faultOf(refusal, say).text);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="form shift-form" onSubmit={(submitted) => void submit(submitted)}>
      <Field label={say('board.shiftLawyer')}>
        <select name="lawyer" required defaultValue="">
          <option value="" disabled>
            {say('board.shiftLawyerChoose')}
          </option>
          {data?.lawyers.nodes.map((lawyer) => (
            <option key={lawyer.id} value={lawyer.id}>
              {lawyer.name}
            </option>
          ))}
        </select>
      </Field>
      <Field label={say('board.shiftFrom')}>
        <input name="from" type="datetime-local" required defaultValue={localOf(begins, event.zone)} />
      </Field>
      <Field label={say('board.shiftUntil')}>
        <input
          name="until"
          type="datetime-local"
          required
          defaultValue={localOf(begins + 8 * HOUR, event.zone)}
        />
      </Field>
      <FaultNote fault={fault} />
      <div className="note-act">
        <Button small primary busy={busy}>
          {say('board.planShift')}
        </Button>
        <Button small onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
