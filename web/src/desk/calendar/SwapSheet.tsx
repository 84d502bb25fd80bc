import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useWords } from '../../i18n/words.js';
import { Field } from '../../parts/Field.js';
import { FormSheet } from '../../parts/FormSheet.js';
import { SwapWorkingDay } from './calendar.graphql.js';
import { DecreeField } from './DecreeField.js';
import { useDayAct, type YearProps } from './useDayAct.js';

/** A weekday off and a weekend day worked in its place: the two stand and fall together. */
export function SwapSheet({ year, onClose }: YearProps) {
  const { say } = useWords();
  const { busy, fault, doIt } = useDayAct(onClose);
  const [off, setOff] = useState('');
  const [worked, setWorked] = useState('');
  const [source, setSource] = useState('');
  const send = () =>
    void doIt(
      () => act(SwapWorkingDay, { input: { clientId: newId(), off, worked, source: source.trim() } }),
      say('desk.swapSaid'),
    );
  return (
    <FormSheet
      title={say('desk.addSwap')}
      verb={say('desk.propose')}
      {...{ busy, fault, onClose }}
      onSubmit={send}
    >
      <p className="mute">{say('desk.secondConfirms')}</p>
      <div className="two">
        <Field label={say('desk.swapOff')}>
          <input
            type="date"
            required
            min={`${year}-01-01`}
            max={`${year}-12-31`}
            value={off}
            onChange={({ target }) => setOff(target.value)}
          />
        </Field>
        <Field label={say('desk.swapWorked')}>
          <input type="date" required value={worked} onChange={({ target }) => setWorked(target.value)} />
        </Field>
      </div>
      <DecreeField value={source} onChange={setSource} />
    </FormSheet>
  );
}
