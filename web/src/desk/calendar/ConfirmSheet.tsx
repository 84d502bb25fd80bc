import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useWords } from '../../i18n/words.js';
import { FormSheet } from '../../parts/FormSheet.js';
import { ConfirmHolidays } from './calendar.graphql.js';
import { DecreeField } from './DecreeField.js';
import { useDayAct, type YearProps } from './useDayAct.js';

/** A second person read the decree, and the year as it stands agrees with it. */
export function ConfirmSheet({ year, onClose }: YearProps) {
  const { say } = useWords();
  const { busy, fault, doIt } = useDayAct(onClose);
  const [source, setSource] = useState('');
  const send = () =>
    void doIt(
      () => act(ConfirmHolidays, { input: { clientId: newId(), year, source: source.trim() } }),
      say('desk.yearConfirmed'),
    );
  return (
    <FormSheet
      title={say('desk.confirmYear')}
      verb={say('desk.confirm')}
      {...{ busy, fault, onClose }}
      onSubmit={send}
    >
      <p className="mute">{say('desk.confirmMeans', { year })}</p>
      <DecreeField value={source} onChange={setSource} />
    </FormSheet>
  );
}
