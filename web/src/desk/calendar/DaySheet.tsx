import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useWords } from '../../i18n/words.js';
import { Field } from '../../parts/Field.js';
import { FormSheet } from '../../parts/FormSheet.js';
import { Segmented } from '../../parts/Segmented.js';
import { SetHoliday } from './calendar.graphql.js';
import { DecreeField } from './DecreeField.js';
import { useDayAct, type YearProps } from './useDayAct.js';

/** Holidays the law knows; another has a code of its own. */
const CODES = ['KURBAN_AIT', 'NAURYZ', 'OTHER'] as const;

/** A day off, or a working day, by a decree somebody read. It counts for sure once another person confirms. */
export function DaySheet({ year, onClose }: YearProps) {
  const { say } = useWords();
  const { busy, fault, doIt } = useDayAct(onClose);
  const [date, setDate] = useState('');
  const [code, setCode] = useState<(typeof CODES)[number]>('KURBAN_AIT');
  const [own, setOwn] = useState('');
  const [working, setWorking] = useState<'off' | 'on'>('off');
  const [source, setSource] = useState('');
  const send = () =>
    void doIt(
      () =>
        act(SetHoliday, {
          input: {
            clientId: newId(),
            date,
            source: source.trim(),
            code: code === 'OTHER' ? own.trim().toUpperCase() : code,
            working: working === 'on',
          },
        }),
      say('desk.daySaid'),
    );
  return (
    <FormSheet
      title={say('desk.addDay')}
      verb={say('desk.propose')}
      {...{ busy, fault, onClose }}
      onSubmit={send}
    >
      <p className="mute">{say('desk.secondConfirms')}</p>
      <Field label={say('time.day')}>
        <input
          type="date"
          required
          min={`${year}-01-01`}
          max={`${year}-12-31`}
          value={date}
          onChange={({ target }) => setDate(target.value)}
        />
      </Field>
      <Segmented
        label={say('desk.dayKind')}
        choices={[
          { value: 'off', label: say('desk.dayOff') },
          { value: 'on', label: say('desk.dayWorking') },
        ]}
        value={working}
        onChange={setWorking}
      />
      <Field label={say('desk.holiday')}>
        <select value={code} onChange={({ target }) => setCode(target.value as (typeof CODES)[number])}>
          {CODES.map((each) => (
            <option key={each} value={each}>
              {say(`desk.code_${each}`)}
            </option>
          ))}
        </select>
      </Field>
      {code === 'OTHER' && (
        <Field label={say('desk.ownCode')} hint={say('desk.ownCodeHint')}>
          <input
            required
            pattern="[A-Za-z][A-Za-z0-9_]{1,39}"
            value={own}
            onChange={({ target }) => setOwn(target.value)}
          />
        </Field>
      )}
      <DecreeField value={source} onChange={setSource} />
    </FormSheet>
  );
}
