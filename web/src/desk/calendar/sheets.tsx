import { useState, type FormEvent, type ReactNode } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { ReasonForm } from '../../parts/ReasonForm.js';
import { useSaid } from '../../parts/Said.js';
import { Segmented } from '../../parts/Segmented.js';
import { Sheet } from '../../parts/Sheet.js';
import { localDateText } from '../../time/format.js';
import { FaultNote } from '../FaultNote.js';
import {
  ConfirmHolidays,
  DeskHolidays,
  SetHoliday,
  SwapWorkingDay,
  WithdrawHoliday,
} from './calendar.graphql.js';

/** Holidays the law knows; another has a code of its own. */
const CODES = ['KURBAN_AIT', 'NAURYZ', 'OTHER'] as const;

interface FormProps {
  readonly title: string;
  readonly verb: string;
  readonly busy: boolean;
  readonly fault: string | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function FormSheet({ title, verb, busy, fault, onSubmit, onClose, children }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        {children}
        <FaultNote fault={fault} />
        <Button primary busy={busy}>
          {verb}
        </Button>
      </form>
    </Sheet>
  );
}

function SourceOfDay({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { say } = useWords();
  return (
    <Field label={say('desk.decree')} hint={say('desk.decreeHint')}>
      <input
        required
        minLength={3}
        maxLength={300}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}

function useDayAct(onClose: () => void) {
  const stale = useStale();
  const tell = useSaid();
  const { busy, fault, run } = useDo();
  const doIt = async (call: () => Promise<unknown>, text: string) => {
    const done = await run(async () => {
      await call();
      await stale(DeskHolidays);
    });
    if (!done) return;
    tell({ text });
    onClose();
  };
  return { busy, fault, doIt };
}

interface YearProps {
  readonly year: number;
  readonly onClose: () => void;
}

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
      <SourceOfDay value={source} onChange={setSource} />
    </FormSheet>
  );
}

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
      <SourceOfDay value={source} onChange={setSource} />
    </FormSheet>
  );
}

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
      <SourceOfDay value={source} onChange={setSource} />
    </FormSheet>
  );
}

/** The ordinary week decides the date again, also only once somebody else confirms it. */
export function WithdrawSheet({ date, onClose }: { readonly date: string; readonly onClose: () => void }) {
  const { say, language } = useWords();
  const { busy, fault, doIt } = useDayAct(onClose);
  const send = (reason: string) =>
    void doIt(
      () => act(WithdrawHoliday, { input: { clientId: newId(), date, reason } }),
      say('desk.dayWithdrawn'),
    );
  return (
    <Sheet title={say('desk.withdrawDay', { date: localDateText(date, language) })} onClose={onClose}>
      <ReasonForm
        label={say('desk.why')}
        hint={say('desk.withdrawMeans')}
        verb={say('desk.withdraw')}
        {...{ busy, fault }}
        onReason={send}
        onCancel={onClose}
      />
    </Sheet>
  );
}
