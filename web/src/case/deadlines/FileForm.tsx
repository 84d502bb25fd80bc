import { useState, type FormEvent } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { CaseDeadline } from '../../api/operations.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { useSaid } from '../../parts/Said.js';
import { instantOf, localOf } from '../../time/local.js';
import { now } from '../../time/now.js';
import type { CaseOf } from '../timeline/events.js';
import { FileAppeal } from './deadlines.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

const CHANNELS = ['COURT_OFFICE', 'DETENTION_STAFF', 'DUTY_DESK', 'E_FILING', 'POST', 'OTHER'] as const;
type Channel = (typeof CHANNELS)[number];

interface Props {
  readonly deadline: CaseDeadline;
  readonly detention: CaseOf;
  readonly zone: string;
  readonly onFiled: () => void;
}

/** What was filed, when, where, with what proof, and which findings stand in it. What stays open is said, and stops nothing. */
export function FileForm({ deadline, detention, zone, onFiled }: Props) {
  const { say } = useWords();
  const tell = useSaid();
  const { busy, fault, run } = useDo();
  const [id] = useState(newId);
  const [late, setLate] = useState<string | null>(null);
  const open = detention.findings.filter(({ state }) => state === 'OPEN');

  async function submit(submitted: FormEvent<HTMLFormElement>): Promise<void> {
    submitted.preventDefault();
    const form = new FormData(submitted.currentTarget);
    const text = (name: string) => ((form.get(name) as string | null) ?? '').trim();
    const filedAt = instantOf(text('filedAt'), zone);
    const receivedAt = text('receivedAt') ? instantOf(text('receivedAt'), zone) : null;
    if (!filedAt) return setLate(say('board.timeMissing'));
    setLate(null);
    const minute = (at: string) => ({ at, precision: 'MINUTE' as const, zone });
    await run(async () => {
      const { openFindings } = await act(FileAppeal, {
        input: {
          ...{ clientId: newId(), id, deadlineId: deadline.id, filedAt: minute(filedAt) },
          channel: text('channel') as Channel,
          ...(receivedAt && { receivedAt: minute(receivedAt) }),
          ...(text('proof') && { proof: text('proof') }),
          findingIds: form.getAll('finding') as string[],
        },
      });
      const left = openFindings?.length ?? 0;
      tell({ text: left > 0 ? say('caseFile.filedOpen', { n: left }) : say('caseFile.filed') });
      onFiled();
    });
  }

  return (
    <form className="form" onSubmit={(submitted) => void submit(submitted)}>
      <p className="mute">{deadline.title}</p>
      <Field label={say('caseFile.fileWhen')}>
        <input name="filedAt" type="datetime-local" required defaultValue={localOf(now(), zone)} />
      </Field>
      <Field label={say('caseFile.fileWhere')}>
        <select name="channel" required>
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {say(`caseFile.channel_${channel}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={say('caseFile.fileReceived')} hint={say('caseFile.fileReceivedHint')}>
        <input name="receivedAt" type="datetime-local" />
      </Field>
      <Field label={say('caseFile.fileProof')} hint={say('caseFile.fileProofHint')}>
        <input name="proof" maxLength={500} autoComplete="off" />
      </Field>
      {open.length > 0 && (
        <fieldset className="checks">
          <legend className="lbl">{say('caseFile.fileFindings')}</legend>
          {open.map(({ id: findingId, title, article }) => (
            <label key={findingId}>
              <input type="checkbox" name="finding" value={findingId} />
              <span>
                {title} <span className="meta">{say('caseFile.article', { article })}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <FaultNote fault={late ?? fault} />
      <Button primary busy={busy}>
        {say('caseFile.file')}
      </Button>
    </form>
  );
}
