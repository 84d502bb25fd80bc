import { useState, type FormEvent } from 'react';
import type { SaidWhen } from '../api/operations.js';
import { newId } from '../api/new-id.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { FaultNote } from '../parts/FaultNote.js';
import { Field } from '../parts/Field.js';
import { todayIn, WhenField } from '../parts/WhenField.js';
import { now, useNow } from '../time/now.js';
import { whenText } from '../time/when.js';
import { ConfirmTime } from './court.graphql.js';
import type { FormProps } from './form-props.js';
import { saidOf } from './said-when.js';
import { changesText, useSending } from './useSending.js';
import { ReasonInput } from '../parts/ReasonInput.js';

interface Props extends Pick<FormProps<unknown>, 'place' | 'detentionId' | 'zone' | 'onDone'> {
  readonly recordId: string;
  /** the time the device wrote */
  readonly said: Pick<SaidWhen, 'at' | 'date' | 'precision' | 'asWritten'>;
}

/** A record was made on a device whose clock was wrong: a person says when it was, and deadlines count with it. */
export function TimeForm({ recordId, said, zone, ...about }: Props) {
  const { say, language } = useWords();
  const [id] = useState(newId);
  const [at, setAt] = useState(() => todayIn(zone, now()));
  const [reason, setReason] = useState('');
  const [late, setLate] = useState<string | null>(null);
  const view = { zone, language, now: useNow() };
  const { busy, faultAt, restOf, send } = useSending(
    { ...about, entry: null },
    { clear: () => undefined, restore: () => undefined },
  );

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const when = saidOf(at, zone, null);
    setLate(when ? null : say('court.dayMissing'));
    if (!when) return;
    const input = { id, recordId, at: when, reason: reason.trim() };
    await send(ConfirmTime, input, ({ changes }) => changesText(changes, say('court.timeDone')));
  }

  return (
    <form className="form stack" onSubmit={(event) => void submit(event)}>
      <p>{say('court.timeWrong', { time: whenText(said, view, say) })}</p>
      <WhenField
        label={say('court.timeRight')}
        hint={say('court.dayIsEnough')}
        value={at}
        fault={late ?? faultAt('at')}
        onChange={setAt}
      />
      <Field label={say('court.timeHow')} hint={say('court.timeHowHint')} fault={faultAt('reason')}>
        <ReasonInput value={reason} onChange={setReason} />
      </Field>
      <FaultNote fault={restOf(['at', 'reason'])} />
      <Button primary big={about.place === 'STATION'} busy={busy}>
        {say('court.confirmTime')}
      </Button>
    </form>
  );
}
