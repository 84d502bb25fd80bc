import { useState, type FormEvent } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { RecordReportInput } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { useSaid } from '../../parts/Said.js';
import { Segmented } from '../../parts/Segmented.js';
import { Sheet } from '../../parts/Sheet.js';
import { todayIn, WhenField, whenOf } from '../../parts/WhenField.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { DepartmentNames } from '../imports/DepartmentNames.js';
import { DeskReports, RecordReport } from './reports.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

const CHANNELS = ['HOTLINE', 'TELEGRAM', 'FIELD', 'PUBLIC', 'OTHER'] as const;
const RELATIONS = ['RELATIVE', 'FRIEND', 'WITNESS', 'SELF', 'COLLEAGUE', 'LAWYER', 'UNKNOWN'] as const;
const URGENCIES = ['URGENT', 'NORMAL', 'LOW'] as const;

/** A call while it is heard: whom, what, where, when, and how to reach the one who called. Nothing typed is lost by a refusal. */
export function RecordSheet({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const stale = useStale();
  const tell = useSaid();
  const { busy, fault, run } = useDo();
  const [ids] = useState(() => ({ clientId: newId(), id: newId() }));
  const [names, setNames] = useState('');
  const [account, setAccount] = useState('');
  const [departmentId, setDepartmentId] = useState('');
  const [place, setPlace] = useState('');
  const [when, setWhen] = useState(() => todayIn(HOME_ZONE, now()));
  const [channel, setChannel] = useState<RecordReportInput['channel']>('HOTLINE');
  const [relationship, setRelationship] = useState<RecordReportInput['relationship']>('RELATIVE');
  const [urgency, setUrgency] = useState<(typeof URGENCIES)[number]>('NORMAL');
  const [contact, setContact] = useState('');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const seenAt = whenOf(when, HOME_ZONE) ?? { date: when.date, precision: 'DAY' as const, zone: HOME_ZONE };
    const done = await run(async () => {
      const input: RecordReportInput = {
        ...{ ...ids, channel, relationship, urgency, seenAt, people: peopleOf(names) },
        ...(account.trim() && { account: account.trim() }),
        ...(departmentId && { departmentId }),
        ...(place.trim() && { place: place.trim() }),
        ...(contact.trim() && { callerContact: contact.trim() }),
      };
      await act(RecordReport, { input });
      await stale(DeskReports);
    });
    if (!done) return;
    tell({ text: say('desk.reportRecorded') });
    onClose();
  }

  return (
    <Sheet title={say('desk.recordReport')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <Field label={say('desk.whoNamed')} hint={say('desk.whoNamedHint')}>
          <textarea
            rows={2}
            maxLength={1000}
            value={names}
            onChange={({ target }) => setNames(target.value)}
          />
        </Field>
        <Field label={say('desk.whatTold')}>
          <textarea
            rows={3}
            maxLength={4000}
            value={account}
            onChange={({ target }) => setAccount(target.value)}
          />
        </Field>
        <Field label={say('desk.whereAt')}>
          <DepartmentNames value={departmentId} onChange={setDepartmentId} />
        </Field>
        <Field label={say('desk.whereWords')}>
          <input maxLength={300} value={place} onChange={({ target }) => setPlace(target.value)} />
        </Field>
        <WhenField
          label={say('desk.whenSeen')}
          hint={say('desk.whenSeenHint')}
          value={when}
          onChange={setWhen}
        />
        <Segmented
          label={say('desk.urgency')}
          choices={URGENCIES.map((value) => ({ value, label: say(`desk.urgency_${value}`) }))}
          value={urgency}
          onChange={setUrgency}
        />
        <div className="two">
          <Field label={say('desk.channel')}>
            <select
              value={channel}
              onChange={({ target }) => setChannel(target.value as RecordReportInput['channel'])}
            >
              {CHANNELS.map((each) => (
                <option key={each} value={each}>
                  {say(`desk.channel_${each}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={say('desk.relation')}>
            <select
              value={relationship}
              onChange={({ target }) => setRelationship(target.value as RecordReportInput['relationship'])}
            >
              {RELATIONS.map((each) => (
                <option key={each} value={each}>
                  {say(`desk.relation_${each}`)}
                </option>
              ))}
            </select>
          </Field>
        </div>
        <Field label={say('desk.contact')} hint={say('desk.contactHint')}>
          <input maxLength={300} value={contact} onChange={({ target }) => setContact(target.value)} />
        </Field>
        <FaultNote fault={fault} />
        <Button primary busy={busy}>
          {say('desk.writeDown')}
        </Button>
      </form>
    </Sheet>
  );
}

/** @returns a person a line; a year at its end is the year of birth. */
function peopleOf(text: string): RecordReportInput['people'] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, name = line, year] = /^(.*?)[,\s]+((?:19|20)\d\d)$/.exec(line) ?? [];
      return { id: newId(), name, ...(year && { birthYear: Number(year) }) };
    });
}
